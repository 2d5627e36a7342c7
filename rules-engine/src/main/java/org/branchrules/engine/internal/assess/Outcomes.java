package org.branchrules.engine.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.branchrules.engine.internal.rules.ExecutableRule;
import org.branchrules.engine.internal.rules.FactTable;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.policy.Coding;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Excuse;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Judgement;
import org.branchrules.model.record.Span;
import org.jspecify.annotations.Nullable;

/** Decides the outcome of every requirement from the facts of one branch. Used for one assessment, by one thread. */
final class Outcomes {
    private static final Comparator<Judgement> LATEST_LAST = Comparator.comparing(
                    Judgement::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(judgement -> !judgement.met())
            .thenComparing(Judgement::toString);

    private final BranchRecord record;
    private final AssessmentPeriod period;
    private final FindingsOfOne findings;
    private final Applicability[] applicability;
    private final FactTable[] tables;

    private Outcomes(Plan plan, BranchRecord record, AssessmentPeriod period, Evidence evidence) {
        this.record = record;
        this.period = period;
        this.findings = new FindingsOfOne(plan.checks().get(0).requirement());
        this.applicability = new Applicability[plan.layers().size()];
        this.tables = new FactTable[plan.layers().size()];
        for (int i = 0; i < tables.length; i++) {
            applicability[i] = new Applicability(evidence.ofLayers().get(i).facts(), plan.resolved());
            tables[i] = plan.layers()
                    .get(i)
                    .pack()
                    .checks()
                    .table(evidence.typed(i), findings, plan.resolved().parameters());
        }
    }

    static List<RequirementOutcome> of(Plan plan, BranchRecord record, AssessmentPeriod period, Evidence evidence) {
        return of(plan, plan.checks(), record, period, evidence);
    }

    /** The outcomes of some of the checks of a plan. */
    static List<RequirementOutcome> of(
            Plan plan, List<Check> checks, BranchRecord record, AssessmentPeriod period, Evidence evidence) {
        Outcomes outcomes = new Outcomes(plan, record, period, evidence);
        List<RequirementOutcome> all = new ArrayList<>(checks.size());
        for (Check check : checks) {
            all.add(outcomes.of(check));
        }
        return all;
    }

    private RequirementOutcome of(Check check) {
        Requirement requirement = check.requirement();
        if (!requirement.coding().isChecked()) {
            return check.nothingToCheck();
        }
        if (!requirement.bindsOn(period.to())) {
            return check.outcome(Outcome.NOT_APPLICABLE, notInForce(requirement));
        }
        RequirementOutcome displaced = check.displaced(record.identity().kind());
        if (displaced != null) {
            return displaced;
        }
        Reason obstacle = applicability[check.layer()].obstacle(check);
        if (obstacle != null) {
            return check.outcome(
                    obstacle instanceof Reason.Excluded ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED, obstacle);
        }
        FactTable table = tables[check.layer()];
        findings.reset(requirement);
        run(check.applies(), table);
        if (check.applies().length > 0 && requirement.trigger() && !findings.anyRelevant()) {
            return check.nothingOnRecord();
        }
        run(check.checks(), table);
        if (requirement.trigger()
                && check.applies().length == 0
                && findings.none()
                && selectedBy(check, table).isEmpty()) {
            return check.nothingOnRecord();
        }
        return decide(check, table);
    }

    private static Reason notInForce(Requirement requirement) {
        LocalDate from = requirement.validFrom();
        return new Reason.NotInForce(from == null ? LocalDate.MIN : from, requirement.validTo());
    }

    /** What the rules of a requirement look at, as far as it bound by then. */
    private List<Fact> selectedBy(Check check, FactTable table) {
        List<Fact> selected = table.selectedBy(check.checks());
        LocalDate from = check.requirement().validFrom();
        return from == null
                ? selected
                : selected.stream()
                        .filter(fact -> FindingsOfOne.concerns(from, fact))
                        .toList();
    }

    private void run(ExecutableRule[] rules, FactTable table) {
        for (ExecutableRule rule : rules) {
            findings.of(rule.name());
            rule.run(table);
        }
    }

    private RequirementOutcome decide(Check check, FactTable table) {
        Requirement requirement = check.requirement();
        if (!findings.breaches().isEmpty()) {
            return breachedOrExcused(check, findings.breaches(), new Reason.Found(findings.breaches()));
        }
        boolean open = !findings.none() || requirement.coding() != Coding.CODED;
        Judgement judgement = open ? judgement(requirement) : null;
        if (judgement != null) {
            Reason judged = new Reason.Judged(judgement);
            return judgement.met()
                    ? check.outcome(Outcome.MET, judged)
                    : breachedOrExcused(check, findings.judgements(), judged);
        }
        if (!findings.unknowns().isEmpty()) {
            return check.outcome(Outcome.UNDETERMINED, new Reason.LeftOpen(findings.unknowns()));
        }
        List<Fact> counted = selectedBy(check, table);
        if (!open) {
            return check.outcome(Outcome.MET, new Reason.Counted(counted));
        }
        // What a person would have to judge needs no judgement once a recorded reason answers it.
        List<Excuse> excuses = findings.judgements().isEmpty() ? null : excuses(requirement, findings.judgements());
        return excuses == null
                ? check.outcome(Outcome.JUDGEMENT, new Reason.ForAssessor(findings.judgements(), counted))
                : check.outcome(Outcome.EXCUSED, new Reason.Cleared(findings.judgements(), excuses));
    }

    private RequirementOutcome breachedOrExcused(Check check, List<Finding> grounds, Reason breach) {
        List<Excuse> excuses = excuses(check.requirement(), grounds);
        return excuses == null
                ? check.outcome(Outcome.BREACHED, breach)
                : check.outcome(Outcome.EXCUSED, new Reason.Cleared(grounds, excuses));
    }

    /** The latest judgement of the requirement; of several on one day the least favourable. */
    private @Nullable Judgement judgement(Requirement requirement) {
        Judgement latest = null;
        for (Judgement judgement : record.judgements()) {
            if (judgement.requirement().equals(requirement.id())
                    && (latest == null || LATEST_LAST.compare(judgement, latest) > 0)) {
                latest = judgement;
            }
        }
        return latest;
    }

    /** The excuses that clear all the breaches; null unless every day that they are about is covered. */
    private @Nullable List<Excuse> excuses(Requirement requirement, List<Finding> breaches) {
        if (record.excuses().isEmpty()) {
            return null;
        }
        List<Excuse> mine = record.excuses().stream()
                .filter(excuse -> excuse.requirement().equals(requirement.id()))
                .filter(excuse -> requirement.modality().yieldsToReasons() || excuse.kind() == Excuse.Kind.EXCEPTION)
                .sorted(Comparator.comparing(Excuse::kind).thenComparing(Excuse::toString))
                .toList();
        if (mine.isEmpty()) {
            return null;
        }
        Set<Excuse> used = new LinkedHashSet<>();
        for (Span days : days(breaches)) {
            Excuse covering = mine.stream()
                    .filter(excuse -> excuse.covers(days.first(), days.last()))
                    .findFirst()
                    .orElse(null);
            if (covering == null) {
                return null;
            }
            used.add(covering);
        }
        return List.copyOf(used);
    }

    /** The days that breaches are about; the day of the assessment where one is about a lasting state. */
    private List<Span> days(List<Finding> breaches) {
        LocalDate asOf = period.asOf().isBefore(period.to()) ? period.asOf() : period.to();
        Span today = new Span(asOf, asOf);
        if (breaches.isEmpty()) {
            return List.of(today);
        }
        List<Span> days = new ArrayList<>();
        for (Finding breach : breaches) {
            List<Span> own = breach.evidence().stream()
                    .flatMap(fact -> fact.spans().stream())
                    .toList();
            days.addAll(own.isEmpty() ? List.of(today) : own);
        }
        return days;
    }
}
