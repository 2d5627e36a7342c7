package org.branchrules.engine.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.Remedy;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.policy.Repair;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.jspecify.annotations.Nullable;

/** Compares an assessment with what a scenario expects. */
final class Judge {
    private final Expected expected;
    private final Map<RequirementId, Outcome> ofBaseline;
    private final Assessment actual;
    private final List<Difference> differences = new ArrayList<>();

    private Judge(Expected expected, Map<RequirementId, Outcome> ofBaseline, Assessment actual) {
        this.expected = expected;
        this.ofBaseline = ofBaseline;
        this.actual = actual;
    }

    static List<Difference> differences(Expected expected, Map<RequirementId, Outcome> ofBaseline, Assessment actual) {
        Judge judge = new Judge(expected, ofBaseline, actual);
        if (expected.refusal() != null) {
            judge.differences.add(new Difference.OfRefusal(expected.refusal(), null));
            return judge.differences;
        }
        judge.outcomes();
        judge.evidence();
        judge.values();
        expected.ratings().forEach(rating -> judge.differences.addAll(RatingJudge.differences(rating, actual)));
        return judge.differences;
    }

    /** In the order of the catalogue; ids are looked up by hash, because to compare two of them costs much more. */
    private void outcomes() {
        Map<RequirementId, Outcome> stated = new HashMap<>(expected.outcomes());
        Set<RequirementId> seen = new HashSet<>();
        for (RequirementOutcome outcome : actual.requirements()) {
            seen.add(outcome.id());
            outcome(outcome.id(), stated, outcome);
        }
        Set<RequirementId> unseen = new TreeSet<>();
        Stream.of(stated.keySet(), ofBaseline.keySet())
                .flatMap(Set::stream)
                .filter(id -> !seen.contains(id))
                .forEach(unseen::add);
        unseen.forEach(id -> outcome(id, stated, null));
    }

    private void outcome(RequirementId id, Map<RequirementId, Outcome> stated, @Nullable RequirementOutcome came) {
        boolean named = stated.containsKey(id);
        Outcome wanted = named ? stated.get(id) : rest(id, came);
        if (wanted != (came == null ? null : came.outcome())) {
            differences.add(new Difference.OfOutcome(id, wanted, named, came));
        }
    }

    private @Nullable Outcome rest(RequirementId id, @Nullable RequirementOutcome outcome) {
        if (expected.rest() == Expected.Rest.AS_IN_BASELINE) {
            return ofBaseline.get(id);
        }
        return outcome == null || Expected.isCompliant(outcome.outcome())
                ? Optional.ofNullable(outcome).map(RequirementOutcome::outcome).orElse(null)
                : Outcome.MET;
    }

    private void evidence() {
        expected.evidence().forEach((id, wanted) -> {
            RequirementOutcome outcome = actual.requirements().stream()
                    .filter(candidate -> candidate.id().equals(id))
                    .findFirst()
                    .orElse(null);
            List<SortedMap<String, String>> shown = outcome == null
                    ? List.of()
                    : facts(outcome).stream().map(Judge::observed).toList();
            if (shown.stream().noneMatch(fact -> fact.entrySet().containsAll(wanted.entrySet()))) {
                differences.add(new Difference.OfEvidence(id, wanted, shown, outcome));
            }
        });
    }

    static boolean isShown(SortedMap<String, String> wanted, RequirementOutcome outcome) {
        return facts(outcome).stream()
                .anyMatch(fact -> observed(fact).entrySet().containsAll(wanted.entrySet()));
    }

    private static List<Fact> facts(RequirementOutcome outcome) {
        List<Fact> facts = new ArrayList<>();
        for (Finding finding : outcome.findings()) {
            facts.addAll(finding.evidence());
        }
        if (outcome.reason() instanceof Reason.Counted counted) {
            facts.addAll(counted.facts());
        }
        return facts;
    }

    private static SortedMap<String, String> observed(Fact fact) {
        SortedMap<String, String> observed = new TreeMap<>();
        for (Observation observation : fact.observations()) {
            observed.put(observation.name(), String.valueOf(observation.value()));
        }
        return observed;
    }

    private void values() {
        List<String> limits = actual.limits().stream().map(Limit::id).sorted().toList();
        if (expected.grade() != null && expected.grade() != actual.grade()) {
            differences.add(new Difference.OfValue(
                    Difference.What.GRADE,
                    "",
                    expected.grade().name(),
                    actual.grade().name(),
                    reasonsOfGrade()));
        }
        if (expected.limits() != null) {
            compare(Difference.What.LIMITS, expected.limits(), limits);
        }
        if (expected.remedies() != null) {
            Set<String> single = new TreeSet<>();
            actual.requirements().forEach(outcome -> single.add(outcome.id().value()));
            List<String> proposed = actual.remedies().stream()
                    .map(Remedy::id)
                    .filter(id -> !single.contains(id))
                    .sorted()
                    .toList();
            compare(Difference.What.REMEDIES, expected.remedies(), proposed);
        }
        expected.repairs().forEach(this::repair);
        if (expected.editions() != null) {
            compare(
                    Difference.What.EDITIONS,
                    expected.editions(),
                    actual.receipt().packs().stream()
                            .map(pack -> pack.id() + " " + pack.edition())
                            .toList());
        }
        if (expected.unrated() && !actual.ratings().isEmpty()) {
            value(
                    Difference.What.RATED,
                    List.of(),
                    actual.ratings().stream().map(rating -> rating.scheme()).toList());
        }
    }

    private void repair(String id, SortedMap<String, String> wanted) {
        SortedMap<String, String> was = new TreeMap<>();
        actual.remedies().stream().filter(remedy -> remedy.id().equals(id)).forEach(remedy -> {
            was.put("due", remedy.due().toString());
            was.put("when", when(remedy.repair()));
        });
        if (!was.entrySet().containsAll(wanted.entrySet())) {
            differences.add(
                    new Difference.OfValue(Difference.What.REPAIR, id, written(wanted), written(was), List.of()));
        }
    }

    /** When a remedy can still be put right, as scenarios write it. */
    static String when(Repair repair) {
        return repair.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String written(SortedMap<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + ": " + value.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private List<Text> reasonsOfGrade() {
        List<Text> reasons = new ArrayList<>();
        if (actual.score() != null) {
            reasons.add(ScenarioWording.score(actual.score()));
        }
        actual.limits().forEach(limit -> reasons.add(limit.text()));
        return reasons;
    }

    private void compare(Difference.What what, List<String> wanted, List<String> was) {
        if (!wanted.equals(was)) {
            value(what, wanted, was);
        }
    }

    private void value(Difference.What what, List<String> wanted, List<String> was) {
        differences.add(new Difference.OfValue(what, "", wanted.toString(), was.toString(), List.of()));
    }
}
