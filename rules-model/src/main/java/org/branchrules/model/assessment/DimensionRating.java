package org.branchrules.model.assessment;

import java.util.List;
import org.branchrules.model.Text;

/**
 * What one dimension of a scheme gave. Immutable.
 *
 * @param points what it is worth; where it is a bonus, the most that it can add
 * @param bonus whether it adds to the total rather than being part of it
 * @param possible what it is worth to this branch, without items that are left out
 * @param earned what is certain
 * @param best what it could come to once everything open is decided
 * @param dimensions the dimensions that it consists of
 * @param items its own items
 */
public record DimensionRating(
        String id,
        Text title,
        Points points,
        boolean bonus,
        Points possible,
        Points earned,
        Points best,
        List<DimensionRating> dimensions,
        List<ItemRating> items) {
    public DimensionRating {
        dimensions = List.copyOf(dimensions);
        items = List.copyOf(items);
    }

    /** Its items and those of the dimensions that it consists of. */
    public List<ItemRating> allItems() {
        return java.util.stream.Stream.concat(
                        items.stream(), dimensions.stream().flatMap(part -> part.allItems().stream()))
                .toList();
    }
}
