package org.branchrules.model.record;

import java.time.LocalDate;
import org.branchrules.model.RequirementId;
import org.jspecify.annotations.Nullable;

/**
 * A recorded reason, approval or exception that clears a requirement for a span of days.
 *
 * @param kind a reason or approval clears what is "normally" required; only an exception from above clears a duty
 * @param text the grounds
 * @param document number of the paper
 * @param from first day that it covers; null for no limit
 * @param to last day that it covers; null for no limit
 */
public record Excuse(
        RequirementId requirement,
        Kind kind,
        String text,
        @Nullable String document,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** On whose authority. */
    public enum Kind {
        /** Recorded by the branch. */
        REASON,
        /** Given by the level above in the single case. */
        APPROVAL,
        /** A notice from above that suspends the requirement, as in an emergency. */
        EXCEPTION
    }

    public Excuse {
        new Checks()
                .present(requirement, "requirement")
                .present(kind, "kind")
                .notBlank(text, "text")
                .that(kind == null || kind == Kind.REASON || document != null, "document", "missing", "document")
                .notBefore(to, "to", from, "from")
                .done();
    }

    /** Whether it covers every day of a span. */
    public boolean covers(LocalDate first, LocalDate last) {
        return (from == null || !first.isBefore(from)) && (to == null || !last.isAfter(to));
    }
}
