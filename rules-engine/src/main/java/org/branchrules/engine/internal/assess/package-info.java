/** From facts to outcomes, from outcomes to scores and grade, from breaches to remedies: each a pure function. */
@NullMarked
package org.branchrules.engine.internal.assess;

import org.jspecify.annotations.NullMarked;
