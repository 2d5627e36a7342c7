/** How a programme of one's own uses the library. Each class is one small programme; the documents show parts of them. */
@NullMarked
package org.branchrules.examples;

import org.jspecify.annotations.NullMarked;
