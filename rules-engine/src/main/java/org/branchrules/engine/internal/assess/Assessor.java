package org.branchrules.engine.internal.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.branchrules.engine.improve.Outlook;
import org.branchrules.engine.internal.pack.Binding;
import org.branchrules.engine.internal.pack.Layers;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.scheme.SchemeRater;
import org.branchrules.engine.io.RecordWriter;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Receipt;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.SchemeRating;
import org.branchrules.model.explanation.Explanation;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Identity;

/** Assesses one branch after another against one policy. Immutable, and safe for use by several threads. */
public final class Assessor {
    private final Layers layers;
    private final String engineVersion;
    private final RecordWriter recordWriter = new RecordWriter();
    private final Map<PlanKey, Plan> plans = new ConcurrentHashMap<>();

    /** What decides a plan: the packs that bind, and the day since when their values hold. */
    private record PlanKey(Binding binding, LocalDate since) {}

    public Assessor(Layers layers, String engineVersion) {
        this.layers = layers;
        this.engineVersion = engineVersion;
    }

    /**
     * Assesses a branch.
     *
     * @throws NothingBindsException when no pack binds it at the end of the period
     * @throws OutOfScopeException when the branch is outside the policy
     * @throws org.branchrules.engine.internal.rules.RuleFailedException when a rule fails
     */
    public Assessment assess(BranchRecord record, AssessmentPeriod period) {
        return assessment(subject(record, period), record);
    }

    private Assessment assessment(Subject subject, BranchRecord record) {
        Plan plan = subject.plan();
        AssessmentPeriod period = subject.period();
        List<RequirementOutcome> outcomes = subject.outcomes();
        Grader grader = subject.grader();
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
                ratings(subject, grader, graded),
                RemedyPlan.of(plan, period, outcomes, graded),
                subject.facts().flagged(),
                new Receipt(
                        engineVersion,
                        plan.packs(),
                        plan.resolved().binding().noneInForce(),
                        () -> recordWriter.digest(record),
                        period,
                        plan.resolved().readings()));
    }

    /**
     * How a branch can be improved.
     *
     * @throws NothingBindsException when no pack binds it at the end of the period
     * @throws OutOfScopeException when the branch is outside the policy
     * @throws org.branchrules.engine.internal.rules.RuleFailedException when a rule fails
     */
    public Improver improver(BranchRecord record, AssessmentPeriod period) {
        Subject subject = subject(record, period);
        return new Improver(subject, assessment(subject, record));
    }

    /**
     * What falls back if nothing more is done, as of every day until the given one.
     *
     * @throws NothingBindsException when no pack binds it at the end of the period
     * @throws OutOfScopeException when the branch is outside the policy
     * @throws org.branchrules.engine.internal.rules.RuleFailedException when a rule fails
     */
    public Outlook outlook(BranchRecord record, AssessmentPeriod period, LocalDate until) {
        List<LoadedPack> packs =
                plan(record.identity(), period.to()).resolved().binding().packs();
        return new Outlooks(
                        day -> assess(record, period.asOf(day)),
                        rating -> packs.stream()
                                .filter(pack -> pack.data().id().equals(rating.pack()))
                                .flatMap(pack -> pack.data().ratings().stream())
                                .filter(scheme -> scheme.id().equals(rating.scheme()))
                                .mapToInt(scheme -> scheme.place(rating.level()))
                                .findFirst()
                                .orElseThrow())
                .between(period.asOf(), until);
    }

    Subject subject(BranchRecord record, AssessmentPeriod period) {
        return Subject.of(plan(record.identity(), period.to()), record, period);
    }

    /**
     * Says why a requirement comes out as it does for a branch, condition by condition. It reads the text of the rules, which
     * assessing never does.
     *
     * @return empty where no requirement of that id binds any branch then
     * @throws NothingBindsException when no pack binds the branch at the end of the period
     * @throws org.branchrules.engine.internal.rules.RuleFailedException when a rule fails
     */
    public Optional<Explanation> explain(BranchRecord record, AssessmentPeriod period, RequirementId requirement) {
        Plan plan = plan(record.identity(), period.to());
        Evidence evidence = Evidence.of(plan.layers(), new PreparedBranch(record, period));
        List<RequirementOutcome> outcomes = Outcomes.of(plan, record, period, evidence);
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).id().equals(requirement)) {
                return Optional.of(new Explainer(plan, evidence)
                        .explain(record, period, plan.checks().get(i), outcomes.get(i)));
            }
        }
        return Optional.empty();
    }

    /**
     * The outcomes of some requirements, as {@link #assess} has them; nothing for those that do not bind.
     *
     * @throws NothingBindsException when no pack binds the branch at the end of the period
     * @throws org.branchrules.engine.internal.rules.RuleFailedException when a rule fails
     */
    public List<RequirementOutcome> outcomes(PreparedBranch branch, Set<RequirementId> requirements) {
        Plan plan = plan(branch.record().identity(), branch.period().to());
        List<Check> checks = plan.checks().stream()
                .filter(check -> requirements.contains(check.requirement().id()))
                .toList();
        return checks.isEmpty()
                ? List.of()
                : Outcomes.of(plan, checks, branch.record(), branch.period(), Evidence.of(plan.layers(), branch));
    }

    private static List<SchemeRating> ratings(Subject subject, Grader grader, Grader.Graded graded) {
        List<LoadedPack> packs = subject.plan().resolved().binding().packs().stream()
                .filter(pack -> !pack.data().ratings().isEmpty())
                .toList();
        if (packs.isEmpty()) {
            return List.of();
        }
        SchemeRater rater = subject.rater(grader, graded);
        return packs.stream()
                .flatMap(pack -> pack.data().ratings().stream()
                        .map(scheme -> rater.rate(pack.data().id(), scheme)))
                .toList();
    }

    private Plan plan(Identity branch, LocalDate day) {
        LocalDate since = layers.lastChange(day);
        Binding binding = layers.binding(since, branch.kind(), branch.jurisdiction());
        if (binding.packs().isEmpty()) {
            throw new NothingBindsException();
        }
        PlanKey key = new PlanKey(binding, since);
        // looked up first, for computing may lock out other threads even where there is nothing to compute
        Plan plan = plans.get(key);
        return plan != null
                ? plan
                : plans.computeIfAbsent(
                        key, absent -> Plan.of(layers, layers.resolve(absent.binding(), absent.since())));
    }
}
