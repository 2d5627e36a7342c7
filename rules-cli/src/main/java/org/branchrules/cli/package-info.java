/** The command {@code branch-rules}: reads records, has them assessed, and writes what came of it. */
@NullMarked
package org.branchrules.cli;

import org.jspecify.annotations.NullMarked;
