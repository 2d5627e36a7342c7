package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An election (arts 8, 11 and 21). Its quorum and majority are those of the election rules, not of art. 11.
 *
 * @param what what was elected
 * @param byElection whether only to fill a vacancy
 * @param body which body elected
 * @param procedure how it was prepared and counted; null when nothing is on file
 */
public record Election(
        String id,
        LocalDate date,
        What what,
        boolean byElection,
        Body body,
        @Nullable Integer entitled,
        @Nullable Integer present,
        @Nullable Integer candidates,
        @Nullable Integer seats,
        Answer secretBallot,
        @Nullable ElectionProcedure procedure,
        Proof proof)
        implements Fact {
    /** What was elected. */
    public enum What {
        COMMITTEE,
        SECRETARY,
        DEPUTY_SECRETARY,
        /** Delegates to a congress, or nominations for them. */
        DELEGATES
    }

    /** Which body elected. */
    public enum Body {
        MEMBERS_MEETING,
        DELEGATE_MEETING,
        COMMITTEE,
        GROUP,
        OTHER,
        NOT_STATED
    }

    public Election {
        body = body == null ? Body.NOT_STATED : body;
        secretBallot = Answer.orNotStated(secretBallot);
        proof = Proof.orDefault(proof);
        new Checks()
                .notBlank(id, "id")
                .present(date, "date")
                .present(what, "what")
                .notNegative(entitled, "entitled")
                .notNegative(present, "present")
                .notNegative(candidates, "candidates")
                .notNegative(seats, "seats")
                .atMost(present, "present", entitled, "entitled")
                .done();
    }

    /** How it was prepared and counted; nothing on file, rather than null. */
    public ElectionProcedure knownProcedure() {
        return procedure == null ? ElectionProcedure.NOTHING_ON_FILE : procedure;
    }

    /** A committee or delegates, whose election belongs to the members' meeting. */
    public boolean ofMembersMeeting() {
        return what == What.COMMITTEE || what == What.DELEGATES;
    }

    /** Whether the members' meeting (or its delegates) elected. */
    public Answer byMembersMeeting() {
        return body == Body.NOT_STATED
                ? Answer.NOT_STATED
                : Answer.of(body == Body.MEMBERS_MEETING || body == Body.DELEGATE_MEETING);
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "id",
                id,
                "date",
                date,
                "what",
                what,
                "body",
                body,
                "byElection",
                byElection,
                "entitled",
                entitled,
                "present",
                present);
    }
}
