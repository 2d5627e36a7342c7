package org.branchrules.engine.internal.assess;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.ResolvedPack;
import org.branchrules.engine.internal.rules.TypedFacts;
import org.branchrules.engine.io.RecordWriter;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Receipt;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.fact.BranchFacts;
import org.branchrules.model.fact.FactDerivation;
import org.branchrules.model.fact.FlaggedEvidence;
import org.branchrules.model.record.BranchRecord;

/** Assesses one branch after another against one pack. Immutable, and safe for use by several threads. */
public final class Assessor {
    private final LoadedPack pack;
    private final String engineVersion;
    private final RecordWriter recordWriter = new RecordWriter();
    private final Map<ResolvedPack, Plan> plans = new ConcurrentHashMap<>();

    public Assessor(LoadedPack pack, String engineVersion) {
        this.pack = pack;
        this.engineVersion = engineVersion;
    }

    /**
     * Assesses a branch.
     *
     * @throws OutOfScopeException when the branch is outside the policy
     * @throws org.branchrules.engine.internal.rules.RuleFailedException when a rule fails
     */
    public Assessment assess(BranchRecord record, AssessmentPeriod period) {
        Plan plan = plans.computeIfAbsent(pack.on(period.to()), resolved -> Plan.of(pack, resolved));
        BranchFacts facts = FactDerivation.derive(record, period, pack.data().validFrom());
        TypedFacts typed = TypedFacts.of(facts.all());
        List<RequirementOutcome> outcomes = Outcomes.of(plan, record, period, facts, typed);
        for (RequirementOutcome outcome : outcomes) {
            if (outcome.outcome() == Outcome.BREACHED && outcome.requirement().rejects()) {
                throw new OutOfScopeException(outcome.requirement());
            }
        }
        Grader grader = new Grader(
                plan, typed.and(FlaggedEvidence.class, List.copyOf(facts.flagged())), outcomes, facts.supplied());
        Grader.Graded graded = grader.grade();
        return new Assessment(
                record.identity().id(),
                period,
                graded.grade(),
                grader.range(graded),
                graded.scores().overall(),
                graded.scores().criteria(),
                outcomes,
                graded.limits(),
                RemedyPlan.of(plan, period, outcomes, graded),
                facts.flagged(),
                new Receipt(
                        engineVersion,
                        plan.packs(),
                        () -> recordWriter.digest(record),
                        period,
                        plan.resolved().readings()));
    }
}
