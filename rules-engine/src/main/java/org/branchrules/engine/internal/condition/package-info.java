/** Rules as they are written: a tree of patterns and conditions, read from DRL, and run or explained without a compiler. */
@NullMarked
package org.branchrules.engine.internal.condition;

import org.jspecify.annotations.NullMarked;
