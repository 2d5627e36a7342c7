package org.branchrules.engine.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.condition.Observation;
import org.branchrules.engine.internal.condition.ObservedRule;
import org.branchrules.engine.internal.condition.Sight;
import org.branchrules.engine.internal.condition.WrittenRule;
import org.branchrules.engine.internal.pack.IncomingPack;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.PackHeader;
import org.branchrules.engine.internal.pack.ParameterDefinition;
import org.branchrules.engine.internal.rules.FactTable;
import org.branchrules.engine.internal.scheme.RatingScheme;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.fact.Branch;
import org.branchrules.model.policy.Coding;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.policy.Requirement;
import org.jspecify.annotations.Nullable;

/** Runs scenarios and notes what they show. Used once, by one thread. */
final class Measurement {
    private final Scenarios scenarios;
    private final Policy watched;
    private final LoadedPack pack;
    private final List<PackProblem> problems = new ArrayList<>();
    private final Excuses excuses;
    private final List<ObservedRule> rules = new ArrayList<>();
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
        this.watched = Policy.of(scenarios.policy().layers().map(each -> each == pack ? watched(each) : each));
    }

    private LoadedPack watched(LoadedPack each) {
        return each.with(each.written().all(), this::watch);
    }

    private ObservedRule watch(WrittenRule rule) {
        ObservedRule observed = new ObservedRule(rule, () -> where, this::running);
        rules.add(observed);
        return observed;
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
        List<Goal> goals = new ArrayList<>();
        outcomes(goals);
        conditions(goals);
        scopes(goals);
        dates(goals);
        schemes(goals);
        List<Goal> judged = excuses.judge(goals);
        return new PackCoverage(pack.reference(), pack.data().header().title(), judged, problems);
    }

    private void run(Scenario scenario) {
        where = scenario.place();
        branches.clear();
        days(scenario.period().to());
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

    private static String text(Condition.Limit limit) {
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

    private void outcomes(List<Goal> goals) {
        for (Requirement requirement : pack.data().requirements()) {
            for (Outcome outcome : possible(requirement)) {
                goals.add(goal(
                        Goal.Kind.OUTCOME,
                        requirement.id().value(),
                        Goal.What.valueOf(outcome.name()),
                        "",
                        "",
                        0,
                        seen.get("outcome " + requirement.id() + " " + outcome)));
            }
        }
        pack.data().displacements().forEach(displacement -> {
            String id = displacement.requirement().value();
            goals.add(goal(
                    Goal.Kind.OUTCOME,
                    id,
                    Goal.What.DISPLACED,
                    "",
                    "displaces.yaml",
                    0,
                    seen.get("outcome " + id + " " + Outcome.DISPLACED)));
        });
    }

    /** The outcomes that rules can bring about. */
    private Set<Outcome> possible(Requirement requirement) {
        Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
        if (requirement.coding() != Coding.CODED && requirement.coding() != Coding.PARTLY) {
            return possible;
        }
        Set<String> reports = new TreeSet<>();
        pack.written().in("rules").stream()
                .filter(rule -> LoadedPack.requirementOf(rule.name()).equals(requirement.id()))
                .forEach(rule -> reports.add(rule.report().method().getName()));
        boolean open = requirement.coding() == Coding.PARTLY || reports.contains("judgement");
        possible.add(Outcome.BREACHED);
        if (!requirement.rejects()) {
            possible.add(Outcome.MET);
        }
        if (!requirement.needs().isEmpty() || reports.contains("unknown")) {
            possible.add(Outcome.UNDETERMINED);
        }
        if (requirement.trigger() || !requirement.applies().isEmpty()) {
            possible.add(Outcome.NOT_APPLICABLE);
        }
        if (open) {
            possible.add(Outcome.JUDGEMENT);
        }
        if (requirement.modality().yieldsToReasons()) {
            possible.add(Outcome.EXCUSED);
        }
        return possible;
    }

    private void conditions(List<Goal> goals) {
        for (ObservedRule rule : rules) {
            Map<String, Integer> numbers = new HashMap<>();
            for (Observation observation : rule.observations()) {
                String text = observation.condition().text();
                int number = numbers.merge(text, 1, Integer::sum);
                String detail = number == 1 ? text : text + " (" + number + ")";
                Map<Sight, String> sights = observation.seen();
                add(goals, rule, observation, Goal.Kind.CONDITION, Goal.What.TRUE, detail, sights.get(Sight.TRUE));
                add(goals, rule, observation, Goal.Kind.CONDITION, Goal.What.FALSE, detail, sights.get(Sight.FALSE));
                add(
                        goals,
                        rule,
                        observation,
                        Goal.Kind.DECISION,
                        Goal.What.TRUE,
                        detail,
                        sights.get(Sight.DECISIVE_TRUE));
                add(
                        goals,
                        rule,
                        observation,
                        Goal.Kind.DECISION,
                        Goal.What.FALSE,
                        detail,
                        sights.get(Sight.DECISIVE_FALSE));
                for (Sight boundary : observation.boundaries()) {
                    Goal.What what = Goal.What.valueOf(boundary.name());
                    add(goals, rule, observation, Goal.Kind.THRESHOLD, what, detail, sights.get(boundary));
                }
            }
        }
    }

    private void add(
            List<Goal> goals,
            ObservedRule rule,
            Observation observation,
            Goal.Kind kind,
            Goal.What what,
            String detail,
            @Nullable String by) {
        goals.add(goal(
                kind,
                rule.name(),
                what,
                detail,
                observation.condition().place().file(),
                observation.condition().place().line(),
                by));
    }

    private void scopes(List<Goal> goals) {
        for (Requirement requirement : pack.data().requirements()) {
            for (Condition condition : requirement.applies()) {
                if (condition instanceof Condition.Limit limit
                        && requirement.coding().isChecked()) {
                    String subject = "limit " + requirement.id() + " " + text(limit) + " ";
                    for (Goal.What what : List.of(Goal.What.BELOW, Goal.What.AT, Goal.What.ABOVE)) {
                        if (what != Goal.What.BELOW || seen.containsKey(subject + "can be below")) {
                            goals.add(goal(
                                    Goal.Kind.THRESHOLD,
                                    requirement.id().value(),
                                    what,
                                    text(limit),
                                    "",
                                    0,
                                    seen.get(subject + what)));
                        }
                    }
                }
            }
        }
    }

    /** The days on which something of the pack begins or ends, with what that is. */
    private Map<LocalDate, String> changes() {
        Map<LocalDate, String> changes = new LinkedHashMap<>();
        LocalDate first = pack.data().header().validFrom();
        changes.put(first, "pack.yaml");
        Stream.ofNullable(pack.data().header().validTo()).forEach(day -> changes.putIfAbsent(day, "pack.yaml"));
        for (ParameterDefinition parameter : pack.data().parameters().values().stream()
                .sorted(java.util.Comparator.comparing(ParameterDefinition::key))
                .toList()) {
            parameter.values().stream()
                    .filter(value -> value.from().isAfter(first))
                    .forEach(value -> changes.merge(value.from(), parameter.key(), (a, b) -> a + ", " + b));
        }
        for (Requirement requirement : pack.data().requirements()) {
            Stream.of(requirement.validFrom(), requirement.validTo())
                    .flatMap(Stream::ofNullable)
                    .forEach(day -> changes.merge(day, requirement.id().value(), (a, b) -> a + ", " + b));
        }
        return changes;
    }

    private void days(LocalDate last) {
        see("day " + last);
    }

    private void dates(List<Goal> goals) {
        new java.util.TreeMap<>(changes()).forEach((day, what) -> {
            Map<Goal.What, LocalDate> days = new EnumMap<>(Goal.What.class);
            days.put(Goal.What.BELOW, day.minusDays(1));
            days.put(Goal.What.AT, day);
            days.put(Goal.What.ABOVE, day.plusDays(1));
            days.forEach((point, last) ->
                    goals.add(goal(Goal.Kind.DATE, day.toString(), point, what, "", 0, seen.get("day " + last))));
        });
    }

    private void schemes(List<Goal> goals) {
        pack.data()
                .scheme()
                .bands()
                .forEach(band ->
                        goals.add(scheme("scheme", Goal.What.BAND, band.grade().name(), "band " + band.grade())));
        pack.data()
                .scheme()
                .ceilings()
                .values()
                .forEach(ceiling -> goals.add(scheme(
                        "scheme",
                        ceiling.veto() ? Goal.What.VETO : Goal.What.CAP,
                        ceiling.id(),
                        "ceiling " + ceiling.id())));
        for (RatingScheme rating : pack.data().ratings()) {
            String prefix = pack.data().id() + " " + rating.id() + " ";
            rating.levels()
                    .forEach(level -> goals.add(scheme(
                            rating.id(),
                            Goal.What.LEVEL,
                            level.level().id(),
                            "level " + prefix + level.level().id())));
            rating.limits()
                    .forEach(limit -> goals.add(
                            scheme(rating.id(), Goal.What.LIMIT, limit.id(), "limit of " + prefix + limit.id())));
        }
    }

    private Goal scheme(String subject, Goal.What what, String detail, String key) {
        return goal(Goal.Kind.SCHEME, subject, what, detail, "", 0, seen.get(key));
    }

    private static Goal goal(
            Goal.Kind kind, String subject, Goal.What what, String detail, String file, int line, @Nullable String by) {
        return new Goal(kind, subject, what, detail, file, line, by, null);
    }
}
