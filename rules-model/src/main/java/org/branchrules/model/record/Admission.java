package org.branchrules.model.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step in the admission of a member (art. 11): accepted as probationary, confirmed, extended, or cancelled.
 *
 * @param member the person's opaque id
 * @param date the day of the decision
 * @param decidedBy which body decided
 * @param meeting id of the members' meeting that voted, where it is on file
 * @param procedure what the person's file says of the way to this step; null when nothing is on file
 */
public record Admission(
        String member,
        Step step,
        LocalDate date,
        DecidedBy decidedBy,
        @Nullable String meeting,
        @Nullable AdmissionProcedure procedure,
        Proof proof) {
    /** Which step. */
    public enum Step {
        ACCEPTED,
        CONFIRMED,
        EXTENDED,
        CANCELLED
    }

    public Admission {
        decidedBy = decidedBy == null ? DecidedBy.NOT_STATED : decidedBy;
        proof = Proof.orDefault(proof);
        new Checks()
                .notBlank(member, "member")
                .present(step, "step")
                .present(date, "date")
                .done();
    }

    /** What the file says of the way to this step; nothing, rather than null. */
    public AdmissionProcedure knownProcedure() {
        return procedure == null ? AdmissionProcedure.NOTHING_ON_FILE : procedure;
    }
}
