package org.branchrules.model.fact;

import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Talk;

/**
 * Who had a heart-to-heart talk of one relation in the year.
 *
 * @param between the relation
 * @param due how many members it is due for
 * @param counts for each of them, how many talks, fewest first; ties by id
 */
public record TalkCoverage(Talk.Relation between, int due, List<Talks> counts) implements Fact {
    /** How many talks one member had. */
    public record Talks(String member, int count) {}

    public TalkCoverage {
        counts = List.copyOf(counts);
    }

    /** How many of them had fewer than so many talks. */
    public int below(int talks) {
        return (int) counts.stream().filter(entry -> entry.count() < talks).count();
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "between",
                between,
                "due",
                due,
                "without",
                counts.stream()
                        .filter(entry -> entry.count() == 0)
                        .map(Talks::member)
                        .toList());
    }
}
