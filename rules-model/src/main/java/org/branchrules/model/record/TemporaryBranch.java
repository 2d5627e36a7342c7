package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only a temporary branch has (art. 8).
 *
 * @param task what it was formed for
 * @param approvedOn approval from above
 * @param membershipTransferred whether membership files were moved to it, which they should not be
 * @param officersAppointed whether its officers were appointed by the body that approved it
 * @param hostDissolvedOn when the body or task that it belongs to ended
 */
public record TemporaryBranch(
        @Nullable String task,
        @Nullable LocalDate approvedOn,
        Answer membershipTransferred,
        Answer officersAppointed,
        @Nullable LocalDate hostDissolvedOn,
        Proof proof)
        implements Fact {
    public TemporaryBranch {
        membershipTransferred = Answer.orNotStated(membershipTransferred);
        officersAppointed = Answer.orNotStated(officersAppointed);
        proof = Proof.orDefault(proof);
    }

    /** Whether it has an approval. */
    public boolean approved() {
        return approvedOn != null;
    }

    /** Whether it names a task. */
    public boolean taskStated() {
        return task != null && !task.isBlank();
    }

    /** Whether the body that it belongs to has ended. */
    public boolean hostDissolved() {
        return hostDissolvedOn != null;
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "task",
                task,
                "approvedOn",
                approvedOn,
                "membershipTransferred",
                membershipTransferred,
                "officersAppointed",
                officersAppointed,
                "hostDissolvedOn",
                hostDissolvedOn);
    }
}
