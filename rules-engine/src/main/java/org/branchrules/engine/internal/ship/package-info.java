/** Compiled packs as files that can be sent, signed and checked. */
@NullMarked
package org.branchrules.engine.internal.ship;

import org.jspecify.annotations.NullMarked;
