/**
 * Facts: what rules match on. Counts are derived from the records by pure functions, so that a rule compares a count with
 * a parameter and needs no arithmetic. No figure of any regulation stands here: rules hand in the figures.
 */
@NullMarked
package org.branchrules.model.fact;

import org.jspecify.annotations.NullMarked;
