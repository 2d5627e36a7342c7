/**
 * Scenarios of packs: cases with the whole outcome that each must have. They are read from the files of a pack, run against a
 * policy, and every difference says what was expected, what came out, and why.
 */
@NullMarked
package org.branchrules.engine.scenario;

import org.jspecify.annotations.NullMarked;
