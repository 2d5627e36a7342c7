package org.branchrules.model.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commendation, disposal or disciplinary measure concerning a member (art. 11).
 *
 * @param member the member's opaque id
 */
public record MemberMatter(
        String member,
        Kind kind,
        LocalDate date,
        DecidedBy decidedBy,
        @Nullable String meeting,
        Proof proof) {
    /** What it was. */
    public enum Kind {
        COMMENDATION,
        DISPOSAL,
        DISCIPLINE,
        /** Shut out of branch life. */
        EXCLUSION_FROM_BRANCH_LIFE
    }

    public MemberMatter {
        decidedBy = decidedBy == null ? DecidedBy.NOT_STATED : decidedBy;
        proof = Proof.orDefault(proof);
        new Checks()
                .notBlank(member, "member")
                .present(kind, "kind")
                .present(date, "date")
                .done();
    }
}
