package org.branchrules.engine.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchrules.engine.internal.pack.ResolvedPolicy;
import org.branchrules.engine.internal.rules.FactTable;
import org.branchrules.engine.internal.rules.RuleProgram;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.CriterionScore;
import org.branchrules.model.assessment.GradeResult;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Remedy;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.RequirementResult;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.policy.Duty;
import org.branchrules.model.policy.RemedyTemplate;
import org.branchrules.model.policy.Repair;
import org.branchrules.model.policy.Responsible;
import org.branchrules.model.record.Fact;
import org.branchrules.model.rule.Remedies;

/** What to do about each breach, and about several together, in order of effect. */
final class RemedyPlan {
    private static final Comparator<Ranked> ORDER = Comparator.comparing(
                    (Ranked ranked) -> ranked.remedy().duty())
            .thenComparing(ranked -> !ranked.composite())
            .thenComparing(ranked -> !ranked.key())
            .thenComparing(ranked -> -ranked.remedy().gain());

    private final ResolvedPolicy resolved;
    private final AssessmentPeriod period;
    private final Grader.Graded graded;

    private RemedyPlan(ResolvedPolicy resolved, AssessmentPeriod period, Grader.Graded graded) {
        this.resolved = resolved;
        this.period = period;
        this.graded = graded;
    }

    private record Ranked(Remedy remedy, boolean composite, boolean key) {}

    static List<Remedy> of(
            Plan policy, AssessmentPeriod period, List<RequirementOutcome> outcomes, Grader.Graded graded) {
        RemedyPlan plan = new RemedyPlan(policy.resolved(), period, graded);
        List<Ranked> ranked = new ArrayList<>();
        for (RequirementOutcome outcome : outcomes) {
            RemedyTemplate template = outcome.requirement().remedy();
            if (outcome.outcome() == Outcome.BREACHED && template != null) {
                ranked.add(new Ranked(
                        plan.remedy(
                                outcome.id().value(),
                                List.of(outcome.id()),
                                template,
                                outcome.requirement().duty() == Duty.BRANCH ? plan.gain(List.of(outcome)) : 0,
                                outcome.requirement().duty()),
                        false,
                        outcome.requirement().key()));
            }
        }
        ranked.addAll(plan.composites(policy.layers(), outcomes));
        ranked.sort(ORDER);
        return ranked.stream().map(Ranked::remedy).toList();
    }

    private List<Ranked> composites(List<Layer> layers, List<RequirementOutcome> outcomes) {
        Proposals proposals = new Proposals(resolved.remedies());
        List<Fact> grade = List.of(new GradeResult(graded.grade()));
        Evidence evidence = graded.evidence().and(GradeResult.class, facts -> grade);
        for (int i = 0; i < layers.size(); i++) {
            RuleProgram remedies = layers.get(i).pack().remedies();
            FactTable table = remedies.table(evidence.typed(i), proposals, resolved.parameters());
            remedies.rules().forEach(rule -> rule.run(table));
        }
        List<Ranked> ranked = new ArrayList<>();
        proposals.proposed.forEach((id, because) -> {
            RemedyTemplate template = resolved.remedies().get(id);
            if (template != null) {
                List<RequirementId> answered = answered(because);
                List<RequirementOutcome> repaired = outcomes.stream()
                        .filter(outcome -> answered.contains(outcome.id()))
                        .filter(outcome -> outcome.requirement().duty() == Duty.BRANCH)
                        .toList();
                ranked.add(new Ranked(
                        remedy(id, answered, template, gain(repaired), duty(template.responsible())), true, true));
            }
        });
        return ranked;
    }

    private static List<RequirementId> answered(Set<Fact> because) {
        List<RequirementId> ids = new ArrayList<>();
        for (Fact fact : because) {
            if (fact instanceof RequirementResult result && result.outcome() == Outcome.BREACHED) {
                ids.add(new RequirementId(result.requirement()));
            }
        }
        ids.sort(null);
        return ids;
    }

    private static Duty duty(Responsible responsible) {
        return switch (responsible) {
            case SUPERIOR, BASIC_COMMITTEE, COUNTY_COMMITTEE, ORGANISATION_DEPARTMENT -> Duty.SUPERIOR;
            case SECRETARY, BRANCH_COMMITTEE, BRANCH, MEMBERS_MEETING, GROUP_LEADER, LEADING_CADRE, MEMBER, UNIT ->
                Duty.BRANCH;
        };
    }

    private Remedy remedy(String id, List<RequirementId> answers, RemedyTemplate template, int gain, Duty duty) {
        LocalDate due = period.asOf().plusDays(template.within());
        boolean inPeriod =
                template.repair() != Repair.NEXT_PERIOD && period.asOf().isBefore(period.to());
        if (inPeriod && due.isAfter(period.to())) {
            due = period.to();
        }
        return new Remedy(
                id,
                answers,
                template.action(),
                template.proof(),
                template.responsible(),
                due,
                template.repair(),
                inPeriod,
                gain,
                duty);
    }

    /** How much the overall score rises when these breaches are repaired. */
    private int gain(List<RequirementOutcome> repaired) {
        Score overall = graded.scores().overall();
        if (overall == null || repaired.isEmpty()) {
            return 0;
        }
        List<CriterionScore> after = new ArrayList<>();
        for (CriterionScore criterion : graded.scores().criteria()) {
            int weight = 0;
            for (RequirementOutcome outcome : repaired) {
                if (outcome.outcome() == Outcome.BREACHED
                        && outcome.requirement().criterion().equals(criterion.id())) {
                    weight += resolved.scheme().weight(outcome.requirement().modality());
                }
            }
            after.add(weight == 0 ? criterion : raised(criterion, weight));
        }
        Score raised = Scores.mean(after);
        return raised == null ? 0 : raised.hundredths() - overall.hundredths();
    }

    private static CriterionScore raised(CriterionScore criterion, int weight) {
        return new CriterionScore(
                criterion.id(),
                criterion.title(),
                criterion.earned() + weight,
                criterion.possible(),
                criterion.open(),
                Score.of(criterion.earned() + weight, criterion.possible()),
                criterion.weight(),
                criterion.met(),
                criterion.breached(),
                criterion.excused(),
                criterion.undecided());
    }

    /** Collects what rules propose. */
    private static final class Proposals implements Remedies {
        private final Map<String, RemedyTemplate> known;
        private final Map<String, Set<Fact>> proposed = new LinkedHashMap<>();

        Proposals(Map<String, RemedyTemplate> known) {
            this.known = known;
        }

        @Override
        public void propose(String id, Fact... because) {
            if (!known.containsKey(id)) {
                throw new IllegalArgumentException("no remedy `" + id + "`");
            }
            proposed.computeIfAbsent(id, key -> new LinkedHashSet<>()).addAll(List.of(because));
        }
    }
}
