package org.branchrules.model.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Span;

/**
 * How regularly something was held: the days on which it was, and the days on which it could have been.
 *
 * <p>Regularity is counted by calendar windows that start in January: months, quarters, or whatever number of months a
 * rule hands in. A window is due when the branch (or group) existed during the whole of it and it had ended by the day of
 * the assessment; so a founding or dissolution in the middle of the period shortens what is due.
 *
 * @param activity what: {@code members-meeting}, {@code committee-meeting}, {@code group-meeting}, {@code theme-day},
 *     {@code any-session}, or a type that a local pack declares
 * @param subject id of the party group; the empty string for the branch as a whole
 * @param days when it was held, in order
 * @param observed the days over which it was due; all in one calendar year
 */
public record Cadence(String activity, String subject, List<LocalDate> days, Span observed) implements Fact {
    public Cadence {
        List<LocalDate> within = new ArrayList<>(days.size());
        for (LocalDate day : days) {
            if (observed.contains(day)) {
                within.add(day);
            }
        }
        days = Days.inOrder(within);
    }

    /** How often it was held. */
    public int held() {
        return days.size();
    }

    /** How many windows of so many months (1, 2, 3, 4, 6 or 12) were due. */
    public int due(int months) {
        check(months);
        int due = 0;
        for (int first = 1; first <= 12; first += months) {
            if (isDue(first, months)) {
                due++;
            }
        }
        return due;
    }

    /** In how many of the due windows of so many months it was not held at all. */
    public int missed(int months) {
        check(months);
        int held = heldMonths();
        int missed = 0;
        for (int first = 1; first <= 12; first += months) {
            if (isDue(first, months) && (held >>> first & (1 << months) - 1) == 0) {
                missed++;
            }
        }
        return missed;
    }

    /** What was due, held and missed, window by window: the evidence of a rule that looked at {@link #missed}. */
    public CadenceCount every(int months) {
        check(months);
        int held = heldMonths();
        List<CalendarWindow> missed = new ArrayList<>();
        int due = 0;
        for (int first = 1; first <= 12; first += months) {
            if (isDue(first, months)) {
                due++;
                if ((held >>> first & (1 << months) - 1) == 0) {
                    missed.add(new CalendarWindow(YearMonth.of(observed.first().getYear(), first), months));
                }
            }
        }
        return new CadenceCount(activity, subject, months, due, due - missed.size(), missed, days);
    }

    /**
     * How far the day of the month wanders, in days: the length of the smallest stretch of days of the month,
     * over its turn where that is shorter, that holds them all; 0 with fewer than two days.
     */
    public int daySpread() {
        if (days.size() < 2) {
            return 0;
        }
        int monthLength = 31;
        boolean[] used = new boolean[monthLength];
        for (LocalDate day : days) {
            used[day.getDayOfMonth() - 1] = true;
        }
        int longestGap = 0;
        int gap = 0;
        for (int i = 0; i < 2 * monthLength; i++) {
            gap = used[i % monthLength] ? 0 : gap + 1;
            longestGap = Math.max(longestGap, gap);
        }
        return monthLength - 1 - longestGap;
    }

    /** The longest stretch of whole months, within the days over which it was due, without it. */
    public int longestGapMonths() {
        LocalDate last = observed.first().minusDays(1);
        long longest = 0;
        for (LocalDate day : days) {
            longest = Math.max(longest, ChronoUnit.MONTHS.between(last.plusDays(1), day));
            last = day;
        }
        if (!observed.isEmpty()) {
            longest = Math.max(
                    longest,
                    ChronoUnit.MONTHS.between(last.plusDays(1), observed.last().plusDays(1)));
        }
        return (int) longest;
    }

    private static void check(int months) {
        if (!CalendarWindow.divideYear(months)) {
            throw new IllegalArgumentException("a calendar window is 1, 2, 3, 4, 6 or 12 months, not " + months);
        }
    }

    /** Bit m is set when it was held in month m. */
    private int heldMonths() {
        int mask = 0;
        for (LocalDate day : days) {
            mask |= 1 << day.getMonthValue();
        }
        return mask;
    }

    private boolean isDue(int firstMonth, int months) {
        if (observed.isEmpty()) {
            return false;
        }
        int year = observed.first().getYear();
        return !LocalDate.of(year, firstMonth, 1).isBefore(observed.first())
                && !YearMonth.of(year, firstMonth + months - 1).atEndOfMonth().isAfter(observed.last());
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "activity", activity, "subject", subject.isEmpty() ? null : subject, "held", held(), "days", days);
    }

    @Override
    public List<Span> spans() {
        return List.of();
    }
}
