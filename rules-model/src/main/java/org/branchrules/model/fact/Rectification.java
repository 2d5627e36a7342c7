package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.jspecify.annotations.Nullable;

/**
 * A member told to mend within a set time. Immutable, and safe for use by several threads.
 *
 * @param until by when; null when not on file
 */
public record Rectification(
        String member, LocalDate date, @Nullable LocalDate until) implements Fact {
    /** Whether it is on file by when. */
    public boolean untilStated() {
        return until != null;
    }

    /** Whether longer than so many months were given. */
    public boolean longerThan(int months) {
        return until != null && until.isAfter(date.plusMonths(months));
    }

    @Override
    public List<Observation> observations() {
        return Observation.list("member", member, "date", date, "until", until);
    }
}
