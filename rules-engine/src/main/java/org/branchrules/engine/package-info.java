/** The engine: policies, and the assessment of branches against them. */
@NullMarked
package org.branchrules.engine;

import org.jspecify.annotations.NullMarked;
