/** Checks of the files of a pack as their author wrote them: raw text, rules and the facts that they match, places in data. */
@NullMarked
package org.branchrules.engine.internal.check;

import org.jspecify.annotations.NullMarked;
