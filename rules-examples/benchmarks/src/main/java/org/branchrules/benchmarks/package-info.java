/** What an assessment costs, beside other ways of doing it. */
@NullMarked
package org.branchrules.benchmarks;

import org.jspecify.annotations.NullMarked;
