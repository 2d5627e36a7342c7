package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A secretary new in office, and the first training for the office. Immutable, and safe for use by several threads.
 *
 * @param from the first day in office
 * @param trainedOn the first training for those new in office since then; null when none is on file
 * @param observed the days on which something could be due
 */
public record Induction(
        String member, LocalDate from, @Nullable LocalDate trainedOn, Span observed) implements Fact {
    /** Whether the last of so many months after taking office falls into the days observed. */
    public boolean fallsDue(int months) {
        return observed.contains(from.plusMonths(months));
    }

    /** Whether trained within so many months of taking office. */
    public boolean trainedWithin(int months) {
        return trainedOn != null && !trainedOn.isAfter(from.plusMonths(months));
    }

    @Override
    public List<Observation> observations() {
        return Observation.list("member", member, "from", from, "trainedOn", trainedOn);
    }

    @Override
    public List<Span> spans() {
        return List.of();
    }
}
