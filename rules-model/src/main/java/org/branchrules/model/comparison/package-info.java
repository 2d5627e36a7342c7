/** What a change of policy does to branches. */
@NullMarked
package org.branchrules.model.comparison;

import org.jspecify.annotations.NullMarked;
