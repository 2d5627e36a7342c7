/** What rules may call: the parameters that they read, and the one thing that they report. */
@NullMarked
package org.branchrules.model.rule;

import org.jspecify.annotations.NullMarked;
