package org.branchrules.model.assessment;

import java.util.List;
import org.branchrules.model.policy.Duty;
import org.branchrules.model.policy.Modality;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Span;

/**
 * The outcome of a requirement as grading and remedy rules match it.
 *
 * @param requirement id of the requirement
 */
public record RequirementResult(
        String requirement,
        String article,
        String criterion,
        Modality modality,
        Duty duty,
        boolean key,
        Outcome outcome)
        implements Fact {
    /** Whether it is breached. */
    public boolean breached() {
        return outcome == Outcome.BREACHED;
    }

    /** Whether it is met. */
    public boolean met() {
        return outcome == Outcome.MET;
    }

    /** Whether the duty lies on the branch. */
    public boolean branchDuty() {
        return duty == Duty.BRANCH;
    }

    @Override
    public List<Observation> observations() {
        return Observation.list("requirement", requirement, "article", article, "outcome", outcome);
    }

    @Override
    public List<Span> spans() {
        return List.of();
    }
}
