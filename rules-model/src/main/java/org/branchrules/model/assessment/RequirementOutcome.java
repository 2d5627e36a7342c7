package org.branchrules.model.assessment;

import java.util.List;
import org.branchrules.model.RequirementId;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.policy.Requirement;

/**
 * What came of one requirement, and why.
 *
 * @param parameters the parameters that its rules read, as they were in force
 */
public record RequirementOutcome(
        Requirement requirement, Outcome outcome, Reason reason, List<ParameterReading> parameters) {
    /** The id of the requirement. */
    public RequirementId id() {
        return requirement.id();
    }

    /** The findings behind it; none where it is met or does not apply. */
    public List<Finding> findings() {
        if (reason instanceof Reason.Found found) {
            return found.findings();
        }
        if (reason instanceof Reason.Cleared cleared) {
            return cleared.findings();
        }
        if (reason instanceof Reason.LeftOpen open) {
            return open.findings();
        }
        if (reason instanceof Reason.ForAssessor assessor) {
            return assessor.findings();
        }
        return List.of();
    }
}
