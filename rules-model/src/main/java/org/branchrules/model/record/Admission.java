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
 */
public record Admission(
        String member,
        Step step,
        LocalDate date,
        DecidedBy decidedBy,
        @Nullable String meeting,
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
}
