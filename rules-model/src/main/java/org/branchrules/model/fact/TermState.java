package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A term measured against its length.
 *
 * @param years length of the term
 * @param dueOn the day by which the next election is due
 * @param daysOverdue days since then; 0 while it runs
 */
public record TermState(
        LocalDate electedOn,
        int years,
        LocalDate dueOn,
        int daysOverdue,
        @Nullable LocalDate postponedUntil,
        @Nullable LocalDate previousElectedOn)
        implements Fact {
    @Override
    public List<Observation> observations() {
        return Observation.list(
                "electedOn",
                electedOn,
                "years",
                years,
                "dueOn",
                dueOn,
                "daysOverdue",
                daysOverdue,
                "postponedUntil",
                postponedUntil,
                "previousElectedOn",
                previousElectedOn);
    }

    @Override
    public List<Span> spans() {
        return List.of();
    }
}
