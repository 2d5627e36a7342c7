/** Questions to a pack, each answered with a record that shows it, with what was searched in vain, or with a proof. */
@NullMarked
package org.branchrules.engine.analysis;

import org.jspecify.annotations.NullMarked;
