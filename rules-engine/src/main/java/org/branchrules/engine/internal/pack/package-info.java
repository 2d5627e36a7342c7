/** Packs: the files of a policy, read and checked. */
@NullMarked
package org.branchrules.engine.internal.pack;

import org.jspecify.annotations.NullMarked;
