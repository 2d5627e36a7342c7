package org.branchrules.model.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The term of an elected leadership. It runs from the election day; a by-election does not restart it, and an appointed
 * leadership has none.
 *
 * @param electedOn the day of the election
 * @param postponedUntil the day to which an approved postponement reaches; null without one
 * @param previousElectedOn the day of the election before, where on file
 * @param electedInPeriod whether the election fell in the period
 * @param earlyElectionApproved whether an approval to hold it early is on file
 * @param remindedOn the reminder from above
 * @param asOf the day of the assessment, or the last day of the period or of the branch where that is earlier
 */
public record Term(
        LocalDate electedOn,
        @Nullable LocalDate postponedUntil,
        @Nullable LocalDate previousElectedOn,
        boolean electedInPeriod,
        Answer earlyElectionApproved,
        @Nullable LocalDate remindedOn,
        LocalDate asOf)
        implements Fact {
    /** The day by which the next election is due. */
    public LocalDate dueOn(int years) {
        return electedOn.plusYears(years);
    }

    /** Whether the term had run out, with no approved postponement that still held. */
    public boolean overdue(int years) {
        return asOf.isAfter(dueOn(years)) && (postponedUntil == null || asOf.isAfter(postponedUntil));
    }

    /** Whether the term had run out by more than so many months, postponed or not. */
    public boolean pastDueBeyond(int years, int months) {
        return asOf.isAfter(dueOn(years).plusMonths(months));
    }

    /** Whether, in the period, the leadership was elected before the previous term of so many years had run out. */
    public boolean electedEarly(int years) {
        return electedInPeriod && previousElectedOn != null && electedOn.isBefore(previousElectedOn.plusYears(years));
    }

    /** Whether elected more than so many months before the previous term had run out. */
    public boolean electedEarlyBeyond(int years, int months) {
        return electedInPeriod
                && previousElectedOn != null
                && electedOn.isBefore(previousElectedOn.plusYears(years).minusMonths(months));
    }

    /** Whether the reminder was due by now, so many months before the term runs out. */
    public boolean reminderDue(int years, int months) {
        return !asOf.isBefore(dueOn(years).minusMonths(months));
    }

    /** Whether a reminder came at least so many months before the term runs out. */
    public boolean remindedInTime(int years, int months) {
        return remindedOn != null && !remindedOn.isAfter(dueOn(years).minusMonths(months));
    }

    /** The state of the term against its length: evidence of a rule that looked at it. */
    public TermState of(int years) {
        LocalDate due = dueOn(years);
        return new TermState(
                electedOn,
                years,
                due,
                asOf.isAfter(due) ? (int) ChronoUnit.DAYS.between(due, asOf) : 0,
                postponedUntil,
                previousElectedOn);
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "electedOn",
                electedOn,
                "postponedUntil",
                postponedUntil,
                "previousElectedOn",
                previousElectedOn,
                "remindedOn",
                remindedOn);
    }

    @Override
    public List<Span> spans() {
        return List.of();
    }
}
