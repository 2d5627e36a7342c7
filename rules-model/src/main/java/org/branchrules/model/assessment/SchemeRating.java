package org.branchrules.model.assessment;

import java.util.List;
import org.branchrules.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a local scheme of points, stars or tiers makes of a branch, beside its grade. Immutable, and safe for use by several
 * threads.
 *
 * <p>What is open earns nothing until it is decided; {@code best} and {@code bestLevel} say what it could still come to.
 *
 * @param pack id of the pack that declares the scheme
 * @param scheme id of the scheme within it
 * @param total the points of the scheme without bonus
 * @param possible those that this branch can earn, without items that are left out for it
 * @param earned those that it earned
 * @param bonus points on top
 * @param score {@code earned × total / possible + bonus}: what is compared with the lines of the levels
 * @param best the score once everything open is decided for the branch
 * @param level the level reached
 * @param worstLevel the level once everything open is decided against the branch
 * @param bestLevel the level once everything open is decided for it
 * @param limits caps and vetoes that apply
 * @param next what is missing for the level above; null at the top
 */
public record SchemeRating(
        String pack,
        String scheme,
        Text title,
        Points total,
        Points possible,
        Points earned,
        Points bonus,
        Points score,
        Points best,
        RatingLevel level,
        RatingLevel worstLevel,
        RatingLevel bestLevel,
        List<DimensionRating> dimensions,
        List<RatingLimit> limits,
        @Nullable NextLevel next) {
    public SchemeRating {
        dimensions = List.copyOf(dimensions);
        limits = List.copyOf(limits);
    }

    /** Whether nothing that is open could change the level. */
    public boolean isCertain() {
        return worstLevel.equals(bestLevel);
    }

    /** Every item, in the order of the scheme. */
    public List<ItemRating> items() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.allItems().stream())
                .toList();
    }
}
