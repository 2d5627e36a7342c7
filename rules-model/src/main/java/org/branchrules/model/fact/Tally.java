package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Span;

/**
 * How often something was done in the period. There is no tally of what a section that was not supplied would tell.
 *
 * @param about what: see {@link Tallies}
 * @param days when, in order
 */
public record Tally(String about, List<LocalDate> days) implements Fact {
    public Tally {
        days = Days.inOrder(days);
    }

    /** How often. */
    public int count() {
        return days.size();
    }

    @Override
    public List<Observation> observations() {
        return Observation.list("about", about, "count", count(), "days", days);
    }

    @Override
    public List<Span> spans() {
        return List.of();
    }
}
