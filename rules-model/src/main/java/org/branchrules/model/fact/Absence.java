package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A member who is away, abroad, out of reach or does not take part, as it stood on the day of the assessment. Immutable,
 * and safe for use by several threads.
 *
 * @param kind in which way
 * @param since since when
 * @param placeStated member away: whether it is on file where
 * @param transferSettled member away: a transfer was asked for, or it was agreed that membership stays
 * @param lastContactOn the last contact on file
 * @param contactNamed whether a person is named who keeps in contact
 * @param searched member out of reach: whether the branch has searched
 */
public record Absence(
        String member,
        Kind kind,
        LocalDate since,
        boolean placeStated,
        Answer transferSettled,
        @Nullable LocalDate lastContactOn,
        Answer contactNamed,
        Answer searched,
        LocalDate asOf)
        implements Fact {
    /** In which way a member is absent. */
    public enum Kind {
        AWAY,
        ABROAD,
        /** Membership left with the school after graduation. */
        GRADUATED,
        /** Out of reach. */
        LOST,
        /** Membership stopped, because out of reach. */
        STOPPED,
        /** Takes no part, pays no dues or does no work. */
        INACTIVE
    }

    /** Whether a member who is away. */
    public boolean away() {
        return kind == Kind.AWAY;
    }

    /** Whether a member abroad for study. */
    public boolean abroad() {
        return kind == Kind.ABROAD;
    }

    /** Whether a graduate whose membership stayed. */
    public boolean graduated() {
        return kind == Kind.GRADUATED;
    }

    /** Whether a member out of reach. */
    public boolean lost() {
        return kind == Kind.LOST;
    }

    /** Whether a member whose membership was stopped. */
    public boolean stopped() {
        return kind == Kind.STOPPED;
    }

    /** Whether a member who takes no part. */
    public boolean inactive() {
        return kind == Kind.INACTIVE;
    }

    /** Whether it has lasted so many months. */
    public boolean lasts(int months) {
        return !asOf.isBefore(since.plusMonths(months));
    }

    /** Whether it has lasted so many years. */
    public boolean lastsYears(int years) {
        return !asOf.isBefore(since.plusYears(years));
    }

    /** Whether it has lasted longer than so many years. */
    public boolean lastsBeyondYears(int years) {
        return asOf.isAfter(since.plusYears(years));
    }

    /** Whether a last contact is on file. */
    public boolean contactStated() {
        return lastContactOn != null;
    }

    /** Whether the last contact was at most so many months ago; false while none is on file. */
    public boolean contactWithin(int months) {
        return lastContactOn != null && !asOf.isAfter(lastContactOn.plusMonths(months));
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "member",
                member,
                "kind",
                kind,
                "since",
                since,
                "transferSettled",
                kind == Kind.AWAY ? transferSettled : null,
                "lastContactOn",
                lastContactOn,
                "contactNamed",
                kind == Kind.AWAY ? contactNamed : null,
                "searched",
                kind == Kind.LOST ? searched : null);
    }

    @Override
    public List<Span> spans() {
        return List.of();
    }
}
