package org.branchrules.engine.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.Policy;
import org.branchrules.engine.analysis.Grounds.NoneFound;
import org.branchrules.engine.analysis.Grounds.Shown;
import org.branchrules.engine.analysis.WitnessWriter.About;
import org.branchrules.engine.internal.variation.Variations;
import org.branchrules.engine.mutation.Fate;
import org.branchrules.engine.mutation.Mutant;
import org.branchrules.engine.mutation.MutantResult;
import org.branchrules.engine.mutation.MutationReport;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.policy.ParameterReading;

/** On which values of parameters no scenario depends: with any step up or down, all of them come out as before. */
final class UnnoticedValues {
    private final Policy policy;
    private final Search search;

    private UnnoticedValues(Policy policy, Search search) {
        this.policy = policy;
        this.search = search;
    }

    /**
     * The answers.
     *
     * @param mutation what became of each step of each value
     */
    static List<Answer> of(Policy policy, MutationReport mutation, Search search) {
        Map<String, List<MutantResult>> values = new LinkedHashMap<>();
        for (MutantResult result : mutation.results()) {
            if (result.fate() != Fate.REFUSED) {
                values.computeIfAbsent(value(result.mutant()), key -> new ArrayList<>())
                        .add(result);
            }
        }
        UnnoticedValues unnoticed = new UnnoticedValues(policy, search);
        List<Answer> answers = new ArrayList<>();
        values.forEach((value, steps) -> answers.add(unnoticed.answer(value, steps)));
        return answers;
    }

    /** Key and first day, such as {@code meeting.quorum/2018-10-28}. */
    private static String value(Mutant mutant) {
        return mutant.id().substring(0, mutant.id().lastIndexOf('/'));
    }

    private Answer answer(String value, List<MutantResult> steps) {
        Optional<Scenario> noticing = steps.stream()
                .map(MutantResult::killer)
                .filter(Objects::nonNull)
                .findFirst();
        Mutant mutant = steps.get(0).mutant();
        String key = value.substring(0, value.lastIndexOf('/'));
        String from = value.substring(value.lastIndexOf('/') + 1);
        Answer answer = new Answer(
                Question.UNNOTICED,
                Question.UNNOTICED.key() + "/" + value,
                mutant.file(),
                mutant.line(),
                noticing.isEmpty(),
                Words.text(noticing.isEmpty() ? "unnoticed.finding" : "unnoticed.no", key, from),
                noticing.<Grounds>map(scenario -> new Shown(new Witness(Words.plain(scenario.place()), "")))
                        .orElseGet(() -> suggested(steps).orElseGet(() -> depending(key, from))),
                null);
        return steps.stream().allMatch(step -> step.fate() == Fate.EQUIVALENT)
                ? steps.stream()
                        .map(MutantResult::reason)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(answer::accepted)
                        .orElse(answer)
                : answer;
    }

    /** A scenario near those of the pack that would depend on the value. */
    private static Optional<Grounds> suggested(List<MutantResult> steps) {
        return steps.stream()
                .map(MutantResult::suggestion)
                .filter(Objects::nonNull)
                .findFirst()
                .map(suggestion ->
                        new Shown(new Witness(Words.text("place.suggested", suggestion.file()), suggestion.yaml())));
    }

    /** Any branch that comes out otherwise with the value a step up or down; of values that no longer hold, only scenarios say. */
    private Grounds depending(String key, String from) {
        Text text = Words.text("unnoticed.witness", key, from);
        List<Map<String, String>> steps = policy.parameters().stream()
                .filter(reading ->
                        reading.key().equals(key) && reading.from().toString().equals(from))
                .flatMap(reading -> steps(reading).stream())
                .map(step -> Map.of(key, step))
                .toList();
        Bound bound = search.bound();
        return steps.stream()
                .flatMap(step -> depending(step, text).stream())
                .findFirst()
                .orElseGet(() -> new NoneFound(steps.isEmpty() ? new Bound(bound.scenarios(), 0, 0, 0) : bound));
    }

    private static List<String> steps(ParameterReading reading) {
        JsonNode value = switch (reading.unit()) {
            case "flag" -> BooleanNode.valueOf(Boolean.parseBoolean(reading.value()));
            case "date", "ratio" -> TextNode.valueOf(reading.value());
            default -> IntNode.valueOf(Integer.parseInt(reading.value()));
        };
        return Variations.of(value).stream().map(JsonNode::asText).toList();
    }

    private Optional<Grounds> depending(Map<String, String> changed, Text text) {
        AssessmentEngine engine;
        try {
            engine = AssessmentEngine.of(policy.withParameters(changed));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // there is no such value
        }
        for (Seen seen : search.pool()) {
            Assessment assessment = seen.assessment();
            if (assessment != null && seen.of().parameters().isEmpty()) {
                Set<RequirementId> differing = differing(assessment, engine, seen.of());
                if (!differing.isEmpty()) {
                    return Optional.of(new Shown(search.witnesses().of(seen, About.outcomes(text, differing))));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<RequirementId> differing(Assessment assessment, AssessmentEngine engine, Case branch) {
        try {
            Assessment other = engine.assess(branch.record(), branch.period());
            return assessment.requirements().stream()
                    .filter(outcome -> outcome.outcome() != other.outcome(outcome.id()))
                    .map(RequirementOutcome::id)
                    .collect(Collectors.toSet());
        } catch (AssessmentException e) {
            return Set.of();
        }
    }
}
