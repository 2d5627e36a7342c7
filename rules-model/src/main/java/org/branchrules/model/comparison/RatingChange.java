package org.branchrules.model.comparison;

/**
 * A local scheme of points, stars or tiers under which the level differs. Immutable.
 *
 * @param pack id of the pack that has the scheme
 * @param scheme id of the scheme within it
 * @param before the level under the old policy; the empty string where that has no such scheme
 * @param after the level under the new policy; the empty string where that has no such scheme
 */
public record RatingChange(String pack, String scheme, String before, String after) {}
