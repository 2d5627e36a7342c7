package org.branchrules.engine.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.branchrules.engine.internal.condition.Observation;
import org.branchrules.engine.internal.condition.ObservedRule;
import org.branchrules.engine.internal.condition.Place;
import org.branchrules.engine.internal.condition.Sight;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.ParameterDefinition;
import org.branchrules.engine.internal.pack.Setting;
import org.branchrules.engine.internal.scheme.RatingScheme;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.policy.Coding;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.policy.Requirement;
import org.jspecify.annotations.Nullable;

/** Everything that scenarios of a pack should show, each with the scenario that shows it. Used once, by one thread. */
final class Goals {
    private final LoadedPack pack;
    private final Settings settings;
    private final List<ObservedRule> rules;
    private final List<ObservedRule> above;
    private final Map<String, String> seen;
    private final List<Goal> goals = new ArrayList<>();

    /**
     * The goals of a pack.
     *
     * @param settings what it says about the packs above
     * @param rules its rules, as they were watched
     * @param above the rules above that read what it sets, as they were watched
     * @param seen places of scenarios by what they show
     */
    Goals(
            LoadedPack pack,
            Settings settings,
            List<ObservedRule> rules,
            List<ObservedRule> above,
            Map<String, String> seen) {
        this.pack = pack;
        this.settings = settings;
        this.rules = rules;
        this.above = above;
        this.seen = seen;
    }

    List<Goal> all() {
        outcomes();
        conditions();
        scopes();
        dates();
        schemes();
        return goals;
    }

    private void outcomes() {
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

    private void conditions() {
        for (ObservedRule rule : rules) {
            Map<String, Integer> numbers = new HashMap<>();
            for (Observation observation : rule.observations()) {
                String text = observation.condition().text();
                int number = numbers.merge(text, 1, Integer::sum);
                String detail = number == 1 ? text : text + " (" + number + ")";
                add(rule, observation, detail, Goal.Kind.CONDITION, Goal.What.TRUE, Sight.TRUE);
                add(rule, observation, detail, Goal.Kind.CONDITION, Goal.What.FALSE, Sight.FALSE);
                add(rule, observation, detail, Goal.Kind.DECISION, Goal.What.TRUE, Sight.DECISIVE_TRUE);
                add(rule, observation, detail, Goal.Kind.DECISION, Goal.What.FALSE, Sight.DECISIVE_FALSE);
                thresholds(rule, observation, detail);
            }
        }
        for (ObservedRule rule : above) {
            rule.observations().stream()
                    .filter(observation -> settings.concern(observation.condition()))
                    .forEach(observation -> thresholds(
                            rule, observation, observation.condition().text()));
        }
    }

    private void thresholds(ObservedRule rule, Observation observation, String detail) {
        for (Sight boundary : observation.boundaries()) {
            add(rule, observation, detail, Goal.Kind.THRESHOLD, Goal.What.valueOf(boundary.name()), boundary);
        }
    }

    private void add(
            ObservedRule rule, Observation observation, String detail, Goal.Kind kind, Goal.What what, Sight sight) {
        Place place = observation.condition().place();
        goals.add(goal(
                kind,
                rule.name(),
                what,
                detail,
                place.file(),
                place.line(),
                observation.seen().get(sight)));
    }

    private void scopes() {
        pack.data().requirements().forEach(requirement -> scope(requirement, limit -> true));
        settings.requirements().forEach(requirement -> scope(requirement, settings::concern));
    }

    private void scope(Requirement requirement, Predicate<Condition.Limit> wanted) {
        if (!requirement.coding().isChecked()) {
            return;
        }
        for (Condition condition : requirement.applies()) {
            if (condition instanceof Condition.Limit limit && wanted.test(limit)) {
                String subject = "limit " + requirement.id() + " " + Measurement.text(limit) + " ";
                for (Goal.What what : List.of(Goal.What.BELOW, Goal.What.AT, Goal.What.ABOVE)) {
                    if (what != Goal.What.BELOW || seen.containsKey(subject + "can be below")) {
                        goals.add(goal(
                                Goal.Kind.THRESHOLD,
                                requirement.id().value(),
                                what,
                                Measurement.text(limit),
                                "",
                                0,
                                seen.get(subject + what)));
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
                .sorted(Comparator.comparing(ParameterDefinition::key))
                .toList()) {
            parameter.values().stream()
                    .filter(value -> value.from().isAfter(first))
                    .forEach(value -> changes.merge(value.from(), parameter.key(), (a, b) -> a + ", " + b));
        }
        for (Setting setting : pack.data().settings()) {
            setting.values().stream()
                    .filter(value -> value.from().isAfter(first))
                    .forEach(value -> changes.merge(value.from(), setting.key(), (a, b) -> a + ", " + b));
        }
        for (Requirement requirement : pack.data().requirements()) {
            Stream.of(requirement.validFrom(), requirement.validTo())
                    .flatMap(Stream::ofNullable)
                    .forEach(day -> changes.merge(day, requirement.id().value(), (a, b) -> a + ", " + b));
        }
        return changes;
    }

    private void dates() {
        new TreeMap<>(changes()).forEach((day, what) -> {
            Map<Goal.What, LocalDate> days = new EnumMap<>(Goal.What.class);
            days.put(Goal.What.BELOW, day.minusDays(1));
            days.put(Goal.What.AT, day);
            days.put(Goal.What.ABOVE, day.plusDays(1));
            days.forEach((point, last) ->
                    goals.add(goal(Goal.Kind.DATE, day.toString(), point, what, "", 0, seen.get("day " + last))));
        });
    }

    private void schemes() {
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
