package org.branchrules.model.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the branch came into being (art. 6).
 *
 * @param appliedOn the unit's application
 * @param decidedOn the meeting of the basic-level committee that decided
 * @param approvedOn its written reply
 * @param electedOn the first election by the members' meeting
 * @param filedOn filing with the organisation department above
 * @param decidedAbove founded by direct decision of a higher committee, without an application
 */
public record Founding(
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate electedOn,
        @Nullable LocalDate filedOn,
        Answer decidedAbove,
        Proof proof)
        implements Fact {
    public Founding {
        decidedAbove = Answer.orNotStated(decidedAbove);
        proof = Proof.orDefault(proof);
        new Checks()
                .notBefore(decidedOn, "decidedOn", appliedOn, "appliedOn")
                .notBefore(approvedOn, "approvedOn", appliedOn, "appliedOn")
                .notBefore(electedOn, "electedOn", approvedOn, "approvedOn")
                .done();
    }

    /** Whether the unit applied. */
    public boolean applied() {
        return appliedOn != null;
    }

    /** Whether the written reply came within so many months of the application; true while either day is unknown. */
    public boolean repliedWithin(int months) {
        return appliedOn == null || approvedOn == null || !approvedOn.isAfter(appliedOn.plusMonths(months));
    }

    @Override
    public java.util.List<Observation> observations() {
        return Observation.list(
                "appliedOn",
                appliedOn,
                "decidedOn",
                decidedOn,
                "approvedOn",
                approvedOn,
                "electedOn",
                electedOn,
                "filedOn",
                filedOn,
                "decidedAbove",
                decidedAbove);
    }
}
