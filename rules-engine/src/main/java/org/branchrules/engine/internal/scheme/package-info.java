/** Local schemes of points, stars and tiers: what they say, and what they make of a branch. Pure functions. */
@NullMarked
package org.branchrules.engine.internal.scheme;

import org.jspecify.annotations.NullMarked;
