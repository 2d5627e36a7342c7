package org.branchrules.engine.improve;

import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Remedy;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.policy.RemedyTemplate;
import org.jspecify.annotations.Nullable;

/**
 * One finding that is to be put right, or one open question that is to be settled in favour of the branch. Immutable.
 *
 * @param finding what is breached or open, and why
 * @param remedy what to do about a breach, by whom and by when; null for what is open, and where the catalogue has none
 * @param inPeriod whether it still counts in the assessed period: a breach where its remedy can still be carried out in time,
 *     what is open always, since only the proof of it is missing
 * @param days how many days the policy gives for it, which is the measure of its effort; 0 for what is open
 */
public record Task(RequirementOutcome finding, @Nullable Remedy remedy, boolean inPeriod, int days) {
    /** A task for something that is breached or open. */
    public static Task of(RequirementOutcome finding, @Nullable Remedy remedy) {
        RemedyTemplate template = finding.requirement().remedy();
        boolean open = finding.outcome().isOpen();
        return new Task(
                finding,
                remedy,
                open || (remedy != null && remedy.repairableInPeriod()),
                open || template == null ? 0 : template.within());
    }

    /** The requirement that is to be met. */
    public RequirementId requirement() {
        return finding.id();
    }

    /** Whether the files do not tell yet, or nobody has judged: there may be nothing to put right at all. */
    public boolean isOpen() {
        return finding.outcome().isOpen();
    }
}
