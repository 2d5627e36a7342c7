/** Why a requirement came out as it did, condition by condition: what was observed, and what would have decided otherwise. */
@NullMarked
package org.branchrules.model.explanation;

import org.jspecify.annotations.NullMarked;
