/** What is wrong with a pack, for its author. */
@NullMarked
package org.branchrules.engine.check;

import org.jspecify.annotations.NullMarked;
