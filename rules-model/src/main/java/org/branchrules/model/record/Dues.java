package org.branchrules.model.record;

import java.time.LocalDate;
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
        @Nullable Integer membersDue) {
    public Dues {
        new Checks()
                .present(date, "date")
                .notNegative(membersPaid, "membersPaid")
                .notNegative(membersDue, "membersDue")
                .atMost(membersPaid, "membersPaid", membersDue, "membersDue")
                .done();
    }
}
