/** Values that lie next to others, for searches among branches near those of scenarios. */
@NullMarked
package org.branchrules.engine.internal.variation;

import org.jspecify.annotations.NullMarked;
