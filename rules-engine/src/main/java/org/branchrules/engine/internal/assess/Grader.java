package org.branchrules.engine.internal.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchrules.engine.internal.pack.Scheme;
import org.branchrules.engine.internal.rules.FactTable;
import org.branchrules.engine.internal.rules.RuleProgram;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.GradeRange;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.RequirementResult;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Section;
import org.branchrules.model.rule.Grading;
import org.jspecify.annotations.Nullable;

/** From outcomes to the grade: scores by bands, then caps and vetoes. */
final class Grader {
    private final Plan plan;
    private final Evidence evidence;
    private final List<RequirementOutcome> outcomes;
    private final Set<Section> supplied;

    /**
     * A grader for one branch.
     *
     * @param evidence the facts of the branch, with the evidence that was set aside
     * @param outcomes one for each check of the plan
     * @param supplied the sections of its record that were supplied
     */
    Grader(Plan plan, Evidence evidence, List<RequirementOutcome> outcomes, Set<Section> supplied) {
        this.plan = plan;
        this.evidence = evidence;
        this.outcomes = outcomes;
        this.supplied = supplied;
    }

    /**
     * A grade and what it rests on.
     *
     * @param limits the caps and vetoes that apply, worst first
     * @param evidence all facts that grading rules saw
     */
    record Graded(Grade grade, Scores scores, List<Limit> limits, Evidence evidence) {
        /** The ids of its caps and vetoes. */
        Set<String> limitIds() {
            return limits.stream().map(Limit::id).collect(Collectors.toSet());
        }
    }

    /** The grade on what is decided. */
    Graded grade() {
        return grade(null);
    }

    /** The grades that could come out once everything open is decided. */
    GradeRange range(Graded actual) {
        boolean open = outcomes.stream().anyMatch(outcome -> outcome.outcome().isOpen());
        Grade worst = open ? grade(Outcome.BREACHED).grade() : actual.grade();
        Grade best = open ? grade(Outcome.MET).grade() : actual.grade();
        for (Scheme.Ceiling ceiling : plan.resolved().scheme().ceilings().values()) {
            if (!supplied.containsAll(ceiling.needs())) {
                worst = worst.worse(ceiling.grade());
            }
        }
        return new GradeRange(worst, best);
    }

    /** Ids of the caps and vetoes that could apply once everything open is decided. */
    Set<String> possibleCeilings() {
        Set<String> possible = new LinkedHashSet<>();
        grade(Outcome.BREACHED).limits().forEach(limit -> possible.add(limit.id()));
        plan.resolved().scheme().ceilings().values().stream()
                .filter(ceiling -> !supplied.containsAll(ceiling.needs()))
                .forEach(ceiling -> possible.add(ceiling.id()));
        return possible;
    }

    private Graded grade(@Nullable Outcome open) {
        Scores scores = Scores.of(plan, outcomes, open);
        List<Fact> results = results(open);
        Evidence all = evidence.and(RequirementResult.class, facts -> results);
        List<Limit> limits = limits(all);
        Scheme scheme = plan.resolved().scheme();
        Grade grade = scores.overall() == null ? Grade.POOR : scheme.grade(scores.overall());
        for (Limit limit : limits) {
            grade = grade.worse(limit.grade());
        }
        return new Graded(grade, scores, limits, all);
    }

    private List<Limit> limits(Evidence all) {
        Ceilings ceilings = new Ceilings(plan.resolved().scheme());
        for (int i = 0; i < plan.layers().size(); i++) {
            RuleProgram grading = plan.layers().get(i).pack().grading();
            FactTable table =
                    grading.table(all.typed(i), ceilings, plan.resolved().parameters());
            grading.rules().forEach(rule -> rule.run(table));
        }
        return ceilings.limits();
    }

    private List<Fact> results(@Nullable Outcome open) {
        List<Fact> results = new ArrayList<>(outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i).outcome();
            results.add(plan.checks().get(i).result(outcome.isOpen() && open != null ? open : outcome));
        }
        return results;
    }

    /** Collects the caps and vetoes that rules apply. */
    private static final class Ceilings implements Grading {
        private final Scheme scheme;
        private final Map<String, Set<Fact>> applied = new LinkedHashMap<>();

        Ceilings(Scheme scheme) {
            this.scheme = scheme;
        }

        @Override
        public void cap(String id, Fact... because) {
            apply(id, false, because);
        }

        @Override
        public void veto(String id, Fact... because) {
            apply(id, true, because);
        }

        private void apply(String id, boolean veto, Fact... because) {
            Scheme.Ceiling ceiling = scheme.ceilings().get(id);
            if (ceiling == null || ceiling.veto() != veto) {
                throw new IllegalArgumentException("no " + (veto ? "veto" : "cap") + " `" + id + "` in the scheme");
            }
            applied.computeIfAbsent(id, key -> new LinkedHashSet<>()).addAll(List.of(because));
        }

        List<Limit> limits() {
            List<Limit> limits = new ArrayList<>();
            applied.forEach((id, because) -> {
                Scheme.Ceiling ceiling = scheme.ceilings().get(id);
                if (ceiling != null) {
                    limits.add(new Limit(id, ceiling.veto(), ceiling.grade(), ceiling.text(), List.copyOf(because)));
                }
            });
            limits.sort(Comparator.comparing(Limit::grade).reversed().thenComparing(Limit::id));
            return limits;
        }
    }
}
