/** Invented branches, for comparison of policies, property tests and benchmarks. */
@NullMarked
package org.branchrules.engine.population;

import org.jspecify.annotations.NullMarked;
