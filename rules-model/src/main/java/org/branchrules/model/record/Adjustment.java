package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A branch adjusted or dissolved (art. 7).
 *
 * @param appliedOn the branch's application
 * @param approvedOn the approval of the basic-level committee
 * @param filedOn filing with the organisation department
 * @param decidedAbove decided by the basic-level committee itself
 */
public record Adjustment(
        Kind kind,
        LocalDate date,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate filedOn,
        Answer decidedAbove,
        Proof proof)
        implements Fact {
    /** What was done. */
    public enum Kind {
        DISSOLVED,
        MERGED,
        SPLIT,
        REGROUPED
    }

    public Adjustment {
        decidedAbove = Answer.orNotStated(decidedAbove);
        proof = Proof.orDefault(proof);
        new Checks().present(kind, "kind").present(date, "date").done();
    }

    /** Applied for and approved, or decided by the committee itself. */
    public boolean authorised() {
        return decidedAbove == Answer.YES || (appliedOn != null && approvedOn != null);
    }

    /** Whether filed upward. */
    public boolean filed() {
        return filedOn != null;
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "kind",
                kind,
                "date",
                date,
                "appliedOn",
                appliedOn,
                "approvedOn",
                approvedOn,
                "filedOn",
                filedOn,
                "decidedAbove",
                decidedAbove);
    }
}
