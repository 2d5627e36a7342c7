package org.branchrules.model.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commendation, disposal or disciplinary measure concerning a member (art. 11).
 *
 * @param member the member's opaque id
 * @param until rectification only: the day by which the member is to have mended
 */
public record MemberMatter(
        String member,
        Kind kind,
        LocalDate date,
        DecidedBy decidedBy,
        @Nullable String meeting,
        @Nullable LocalDate until,
        Proof proof) {
    /** What it was. */
    public enum Kind {
        COMMENDATION,
        DISPOSAL,
        DISCIPLINE,
        /** Told to mend within a set time. */
        RECTIFICATION,
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
                .notBefore(until, "until", date, "date")
                .done();
    }
}
