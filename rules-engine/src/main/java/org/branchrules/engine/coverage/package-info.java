/** How far the scenarios of a pack test it: outcomes, conditions, thresholds and dates, schemes. */
@NullMarked
package org.branchrules.engine.coverage;

import org.jspecify.annotations.NullMarked;
