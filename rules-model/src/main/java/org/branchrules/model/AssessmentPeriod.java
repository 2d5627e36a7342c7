package org.branchrules.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * What is assessed: the days from {@code from} to {@code to}, both included, as things stood on {@code asOf}. No clock is
 * read anywhere: the same period always gives the same result. Immutable.
 *
 * @param from first day
 * @param to last day, in the same calendar year as {@code from}
 * @param asOf the day of the assessment: what was due later is not yet missed, deadlines count from here
 */
public record AssessmentPeriod(LocalDate from, LocalDate to, LocalDate asOf) {
    public AssessmentPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(asOf, "asOf");
        if (to.isBefore(from) || from.getYear() != to.getYear()) {
            throw new IllegalArgumentException("a period lies within one calendar year: from " + from + " to " + to);
        }
        if (asOf.isBefore(from)) {
            throw new IllegalArgumentException("the assessment date " + asOf + " lies before the period, " + from);
        }
    }

    /** A whole calendar year, as it stood on its last day. */
    public static AssessmentPeriod year(int year) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The days from {@code from} to {@code to}, as they stood on the last of them. */
    public static AssessmentPeriod of(LocalDate from, LocalDate to) {
        return new AssessmentPeriod(from, to, to);
    }

    /** Reads {@code 2024}, {@code 2024-Q3}, {@code 2024-05} or {@code 2024-01-01..2024-06-30}. */
    public static AssessmentPeriod parse(String text) {
        try {
            if (text.matches("\\d{4}")) {
                return year(Integer.parseInt(text));
            }
            if (text.matches("\\d{4}-Q[1-4]")) {
                YearMonth last = YearMonth.of(Integer.parseInt(text.substring(0, 4)), 3 * (text.charAt(6) - '0'));
                return of(last.minusMonths(2).atDay(1), last.atEndOfMonth());
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(text);
                return of(month.atDay(1), month.atEndOfMonth());
            }
            int dots = text.indexOf("..");
            if (dots > 0) {
                return of(LocalDate.parse(text.substring(0, dots)), LocalDate.parse(text.substring(dots + 2)));
            }
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("`" + text + "` is not a period: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException(
                "`" + text + "` is not a period; expected 2024, 2024-Q3, 2024-05 or 2024-01-01..2024-06-30");
    }

    /** The same period as it stood on another day. */
    public AssessmentPeriod asOf(LocalDate day) {
        return new AssessmentPeriod(from, to, day);
    }

    /** The calendar year that the period lies in. */
    public int year() {
        return from.getYear();
    }

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The shortest of the forms that {@link #parse} reads. */
    @Override
    public String toString() {
        String first = from.toString();
        YearMonth month = YearMonth.from(from);
        if (from.getDayOfMonth() == 1) {
            if (to.equals(month.plusMonths(11).atEndOfMonth())) {
                return first.substring(0, 4);
            }
            if (to.equals(month.plusMonths(2).atEndOfMonth()) && month.getMonthValue() % 3 == 1) {
                return first.substring(0, 4) + "-Q" + (month.getMonthValue() + 2) / 3;
            }
            if (to.equals(month.atEndOfMonth())) {
                return first.substring(0, 7);
            }
        }
        return first + ".." + to;
    }
}
