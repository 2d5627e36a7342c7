package org.branchrules.model.fact;

import java.time.YearMonth;
import org.branchrules.model.record.Span;

/** Some calendar months on end: a month, a quarter, a year. Immutable. */
public record CalendarWindow(YearMonth firstMonth, int months) {
    /** Its days. */
    public Span span() {
        return new Span(firstMonth.atDay(1), firstMonth.plusMonths(months - 1L).atEndOfMonth());
    }

    /** {@code 2024-05}, {@code 2024-Q2}, {@code 2024}, or first and last month. */
    @Override
    public String toString() {
        return switch (months) {
            case 1 -> firstMonth.toString();
            case 3 -> firstMonth.getYear() + "-Q" + (firstMonth.getMonthValue() + 2) / 3;
            case 12 -> Integer.toString(firstMonth.getYear());
            default -> firstMonth + ".." + firstMonth.plusMonths(months - 1L);
        };
    }
}
