/** Packs as their authors see them: files, what is wrong with them, and which checks they must pass. */
@NullMarked
package org.branchrules.engine.pack;

import org.jspecify.annotations.NullMarked;
