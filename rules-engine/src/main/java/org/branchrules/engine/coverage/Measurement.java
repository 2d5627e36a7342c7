package org.branchrules.engine.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.condition.ObservedRule;
import org.branchrules.engine.internal.condition.WrittenRule;
import org.branchrules.engine.internal.pack.IncomingPack;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.PackHeader;
import org.branchrules.engine.internal.rules.FactTable;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.fact.Branch;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.record.Identity;

/** Runs scenarios and notes what they show. Used once, by one thread. */
final class Measurement {
    private final Scenarios scenarios;
    private final Policy watched;
    private final LoadedPack pack;
    private final Settings settings;
    private final List<PackProblem> problems = new ArrayList<>();
    private final Excuses excuses;
    private final List<ObservedRule> rules = new ArrayList<>();
    private final List<ObservedRule> above = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();
    private final Map<SortedMap<String, String>, AssessmentEngine> engines = new HashMap<>();
    private String where = "";
    private final List<Branch> branches = new ArrayList<>();

    Measurement(PackFiles files, Scenarios scenarios) {
        this.scenarios = scenarios;
        this.excuses = Excuses.of(files, problems);
        PackHeader header = IncomingPack.of(files).header();
        this.pack = scenarios.policy().layers().editions().stream()
                .filter(edition -> edition.data().header().name().equals(header.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the policy does not hold this pack"));
        this.settings = Settings.of(pack, scenarios.policy().layers().editions());
        this.watched = Policy.of(scenarios.policy().layers().map(this::watched));
    }

    private LoadedPack watched(LoadedPack each) {
        if (each == pack) {
            return watching(each, each.written().all(), rules);
        }
        return settings.above().contains(each)
                ? watching(
                        each,
                        each.written().all().stream().filter(settings::concern).toList(),
                        above)
                : each;
    }

    private LoadedPack watching(LoadedPack each, List<WrittenRule> written, List<ObservedRule> into) {
        return each.with(written, rule -> {
            ObservedRule observed = new ObservedRule(rule, () -> where, this::running);
            into.add(observed);
            return observed;
        });
    }

    /** Where the pack does not bind the branch, nothing that is seen is seen of it. */
    private boolean binds(Scenario scenario) {
        Identity branch = scenario.record().identity();
        return watched.packsInForce(scenario.period().to(), branch.kind(), branch.jurisdiction())
                .contains(pack.reference());
    }

    private void running(FactTable facts) {
        if (branches.isEmpty()) {
            facts.ofType(Branch.class).forEach(fact -> branches.add((Branch) fact));
        }
    }

    PackCoverage coverage() {
        for (Scenario scenario : scenarios.all()) {
            run(scenario);
        }
        List<Goal> goals = excuses.judge(new Goals(pack, settings, rules, above, seen).all());
        SortedMap<String, Text> titles = new TreeMap<>();
        scenarios.policy().layers().editions().stream()
                .flatMap(edition -> edition.data().requirements().stream())
                .forEach(requirement -> titles.putIfAbsent(requirement.id().value(), requirement.title()));
        problems.addAll(scenarios.problems());
        return new PackCoverage(pack.reference(), pack.data().header().title(), titles, goals, problems);
    }

    private void run(Scenario scenario) {
        where = scenario.place();
        branches.clear();
        see("day " + scenario.period().to());
        if (!binds(scenario)) {
            return;
        }
        try {
            Assessment assessment = engines.computeIfAbsent(scenario.parameters(), this::engine)
                    .assess(scenario.record(), scenario.period());
            assessment.requirements().forEach(outcome -> note(scenario, outcome, assessment));
            note(assessment);
        } catch (AssessmentException e) {
            String by = scenario.expected().refusal();
            pack.data().requirements().stream()
                    .filter(requirement -> requirement.id().value().equals(by))
                    .forEach(requirement -> see("outcome " + requirement.id() + " " + Outcome.BREACHED));
        }
    }

    private AssessmentEngine engine(Map<String, String> parameters) {
        return AssessmentEngine.of(parameters.isEmpty() ? watched : watched.withParameters(parameters));
    }

    private void see(String what) {
        seen.putIfAbsent(what, where);
    }

    private void note(Scenario scenario, RequirementOutcome outcome, Assessment assessment) {
        boolean named = scenario.isBaseline() || scenario.expected().outcomes().containsKey(outcome.id());
        if (named) {
            see("outcome " + outcome.id() + " " + outcome.outcome());
        }
        for (Condition condition : outcome.requirement().applies()) {
            if (!(condition instanceof Condition.Limit limit)) {
                continue;
            }
            if (outcome.reason() instanceof Reason.Excluded excluded) {
                if (excluded.condition().equals(condition)) {
                    limit(
                            outcome.id(),
                            limit,
                            Integer.parseInt(excluded.observed()),
                            Integer.parseInt(excluded.limit()));
                }
            } else if (wasAsked(outcome.reason()) && !branches.isEmpty()) {
                limit(
                        outcome.id(),
                        limit,
                        limit.attribute().number(branches.get(0)),
                        inForce(limit.parameterOrNumber(), assessment));
            }
        }
    }

    private static boolean wasAsked(Reason reason) {
        return !(reason instanceof Reason.Missing
                || reason instanceof Reason.NotInForce
                || reason instanceof Reason.Displaced
                || reason instanceof Reason.NothingToCheck);
    }

    private static int inForce(String parameterOrNumber, Assessment assessment) {
        return assessment.receipt().parameters().stream()
                .filter(parameter -> parameter.key().equals(parameterOrNumber))
                .map(parameter -> Integer.valueOf(parameter.value()))
                .findFirst()
                .orElseGet(() -> Integer.valueOf(parameterOrNumber));
    }

    private void limit(RequirementId requirement, Condition.Limit limit, int observed, int bound) {
        String subject = "limit " + requirement + " " + text(limit) + " ";
        if (bound > 0) {
            see(subject + "can be below");
        }
        if (Math.abs(observed - bound) <= 1) {
            see(subject + (observed < bound ? Goal.What.BELOW : observed > bound ? Goal.What.ABOVE : Goal.What.AT));
        }
    }

    static String text(Condition.Limit limit) {
        return limit.attribute().key() + (limit.below() ? " < " : " >= ") + limit.parameterOrNumber();
    }

    private void note(Assessment assessment) {
        Score score = assessment.score();
        if (score != null) {
            see("band " + pack.data().scheme().grade(score));
        }
        assessment.limits().forEach(limit -> see("ceiling " + limit.id()));
        assessment.ratings().forEach(rating -> {
            see("level " + rating.pack() + " " + rating.scheme() + " "
                    + rating.level().id());
            rating.limits()
                    .forEach(limit -> see("limit of " + rating.pack() + " " + rating.scheme() + " " + limit.id()));
        });
    }
}
