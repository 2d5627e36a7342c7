/** Reports for people: what they say, as blocks, and how blocks become text for a terminal or Markdown. */
@NullMarked
package org.branchrules.cli.report;

import org.jspecify.annotations.NullMarked;
