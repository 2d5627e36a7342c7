package org.branchrules.model.assessment;

import java.util.List;
import org.branchrules.model.record.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sum behind an item: what was looked at, and what it gave or took away. Immutable.
 *
 * @param about id of the requirement, or the key, type or scale that local records carry
 * @param outcome what came of the requirement; null where it is about none
 * @param points the points given, or, below 0, taken away
 * @param occurrences how often: breaches, events, activities; 0 where nothing was counted
 * @param evidence the facts that show it
 */
public record PointEntry(String about, @Nullable Outcome outcome, Points points, int occurrences, List<Fact> evidence) {
    public PointEntry {
        evidence = List.copyOf(evidence);
    }
}
