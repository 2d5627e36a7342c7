/** The search for smallest sets of findings: exact, and about numbers only. */
@NullMarked
package org.branchrules.engine.internal.improve;

import org.jspecify.annotations.NullMarked;
