/** What a terminal can show: its charset, its colours, the width of its characters. */
@NullMarked
package org.branchrules.cli.terminal;

import org.jspecify.annotations.NullMarked;
