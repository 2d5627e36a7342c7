/** What would lift the grade or the level of a branch, and what will lower it: the answers, as data. */
@NullMarked
package org.branchrules.engine.improve;

import org.jspecify.annotations.NullMarked;
