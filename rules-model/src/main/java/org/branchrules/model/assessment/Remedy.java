package org.branchrules.model.assessment;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.policy.Duty;
import org.branchrules.model.policy.Repair;
import org.branchrules.model.policy.Responsible;

/**
 * Something to do.
 *
 * @param id id of the requirement, or of a remedy that answers several findings
 * @param requirements the requirements that it answers
 * @param action what to do
 * @param proof what to put on file
 * @param responsible who
 * @param due by when
 * @param repair when a failing of this kind can be put right
 * @param repairableInPeriod whether, on the day of the assessment, it can still be put right within the period
 * @param gain how much it would add to the overall score, in hundredths of a point; 0 for a duty above the branch
 * @param duty on whom the duty lies
 */
public record Remedy(
        String id,
        List<RequirementId> requirements,
        Text action,
        Text proof,
        Responsible responsible,
        LocalDate due,
        Repair repair,
        boolean repairableInPeriod,
        int gain,
        Duty duty) {
    public Remedy {
        requirements = List.copyOf(requirements);
    }
}
