/**
 * Mutants of a policy: the same pack with one figure, date, scope or condition changed. A scenario of the pack kills a mutant
 * when it fails under it; what no scenario notices is shown with a scenario that would.
 */
@NullMarked
package org.branchrules.engine.mutation;

import org.jspecify.annotations.NullMarked;
