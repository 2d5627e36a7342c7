package org.branchrules.engine.internal.assess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.branchrules.engine.internal.scheme.SchemeRater;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.fact.BranchFacts;
import org.branchrules.model.fact.FlaggedEvidence;
import org.branchrules.model.record.BranchRecord;

/**
 * One branch with the outcomes of its requirements, ready to be graded.
 *
 * @param evidence its facts, with the evidence that was set aside
 * @param outcomes one for each check of the plan
 */
record Subject(Plan plan, AssessmentPeriod period, Evidence evidence, List<RequirementOutcome> outcomes) {
    static Subject of(Plan plan, BranchRecord record, AssessmentPeriod period) {
        Evidence evidence = Evidence.of(plan.layers(), new PreparedBranch(record, period));
        List<RequirementOutcome> outcomes = Outcomes.of(plan, record, period, evidence);
        for (RequirementOutcome outcome : outcomes) {
            if (outcome.outcome() == Outcome.BREACHED && outcome.requirement().rejects()) {
                throw new OutOfScopeException(outcome.requirement());
            }
        }
        return new Subject(
                plan, period, evidence.and(FlaggedEvidence.class, seen -> List.copyOf(seen.flagged())), outcomes);
    }

    BranchFacts facts() {
        return evidence.ofAll().facts();
    }

    Grader grader() {
        return new Grader(plan, evidence, outcomes, facts().supplied());
    }

    /** The same branch with these requirements met, by their place among the checks of the plan. */
    Subject with(BitSet met) {
        List<RequirementOutcome> changed = new ArrayList<>(outcomes);
        met.stream()
                .forEach(place -> changed.set(
                        place, plan.checks().get(place).outcome(Outcome.MET, new Reason.Counted(List.of()))));
        return new Subject(plan, period, evidence, changed);
    }

    /** What the schemes of its packs would be rated with. */
    SchemeRater rater(Grader grader, Grader.Graded graded) {
        return new SchemeRater(facts().all(), period, outcomes, graded.limitIds(), grader.possibleCeilings());
    }
}
