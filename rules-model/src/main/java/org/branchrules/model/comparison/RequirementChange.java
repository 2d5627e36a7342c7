package org.branchrules.model.comparison;

import java.util.List;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A requirement that came out otherwise for one branch. Immutable.
 *
 * @param before what came of it under the old policy, with its evidence; null where that has no such requirement
 * @param after what came of it under the new policy; null where that has no such requirement. One of both is there
 * @param causes why; where several stand here, either each of them would do alone, or they do together
 */
public record RequirementChange(
        RequirementId requirement,
        @Nullable RequirementOutcome before,
        @Nullable RequirementOutcome after,
        List<Cause> causes) {
    public RequirementChange {
        causes = List.copyOf(causes);
    }

    /** The outcome under the old policy; null where that has no such requirement. */
    public @Nullable Outcome from() {
        return before == null ? null : before.outcome();
    }

    /** The outcome under the new policy; null where that has no such requirement. */
    public @Nullable Outcome to() {
        return after == null ? null : after.outcome();
    }
}
