package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection of membership dues.
 *
 * @param date the day of collection
 * @param membersPaid how many paid
 * @param membersDue how many owed dues
 */
public record Dues(
        LocalDate date,
        @Nullable Integer membersPaid,
        @Nullable Integer membersDue) implements Fact {
    public Dues {
        new Checks()
                .present(date, "date")
                .notNegative(membersPaid, "membersPaid")
                .notNegative(membersDue, "membersDue")
                .atMost(membersPaid, "membersPaid", membersDue, "membersDue")
                .done();
    }

    /** Whether it is on file how many owed dues and how many paid. */
    public boolean stated() {
        return membersPaid != null && membersDue != null;
    }

    /** Whether fewer are known to have paid than owed. */
    public boolean fellShort() {
        return membersPaid != null && membersDue != null && membersPaid < membersDue;
    }

    @Override
    public List<Observation> observations() {
        return Observation.list("date", date, "membersPaid", membersPaid, "membersDue", membersDue);
    }
}
