package org.branchrules.model.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Span;

/**
 * How many full members the branch had over time, counted back from the day of the assessment.
 *
 * @param changes the number from each day on on which it changed, oldest first; the first entry holds for all days before
 * @param asOf the day of the assessment
 */
public record Strength(List<Change> changes, LocalDate asOf) implements Fact {
    /** The number of full members from a day on. */
    public record Change(LocalDate from, int fullMembers) {}

    public Strength {
        changes = List.copyOf(changes);
    }

    /** For how many days on end, up to the day of the assessment, there have been fewer than {@code minimum}. */
    public int daysBelow(int minimum) {
        LocalDate since = asOf.plusDays(1);
        for (int i = changes.size() - 1; i >= 0 && changes.get(i).fullMembers() < minimum; i--) {
            since = changes.get(i).from();
        }
        return (int) Math.max(0, ChronoUnit.DAYS.between(since, asOf.plusDays(1)));
    }

    @Override
    public List<Observation> observations() {
        int now = changes.isEmpty() ? 0 : changes.get(changes.size() - 1).fullMembers();
        LocalDate since =
                changes.isEmpty() ? asOf : changes.get(changes.size() - 1).from();
        return Observation.list("fullMembers", now, "since", since);
    }

    @Override
    public List<Span> spans() {
        return List.of();
    }
}
