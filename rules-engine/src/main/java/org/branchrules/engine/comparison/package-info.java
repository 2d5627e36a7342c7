/** Compares policies over populations of branches. */
@NullMarked
package org.branchrules.engine.comparison;

import org.jspecify.annotations.NullMarked;
