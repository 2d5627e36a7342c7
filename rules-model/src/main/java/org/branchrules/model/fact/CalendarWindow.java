package org.branchrules.model.fact;

import java.time.YearMonth;
import org.branchrules.model.record.Span;

/** Some calendar months on end: a month, a quarter, a year. Immutable. */
public record CalendarWindow(YearMonth firstMonth, int months) {
    private static final int MONTHS_OF_YEAR = 12;

    /** Whether the year can be divided into windows of so many months: 1, 2, 3, 4, 6 or 12. */
    public static boolean divideYear(int months) {
        return months >= 1 && months <= MONTHS_OF_YEAR && MONTHS_OF_YEAR % months == 0;
    }

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
