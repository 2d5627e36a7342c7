package org.branchrules.engine.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.internal.JsonText;
import org.branchrules.engine.scenario.Baselines;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.SchemeRating;

/** Writes branches as scenarios that expect what the policy makes of them today. Used by one thread. */
final class WitnessWriter {
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build());

    private final AssessmentEngine engine;
    private final Baselines baselines;
    private final Map<String, Map<RequirementId, Outcome>> outcomes = new HashMap<>();

    WitnessWriter(AssessmentEngine engine, Baselines baselines) {
        this.engine = engine;
        this.baselines = baselines;
    }

    /**
     * What a witness is about.
     *
     * @param name what it shows
     * @param requirements those whose outcome it must name
     * @param grade whether it must name the grade
     * @param scheme the rating scheme of which it must name the level; empty where there is none
     */
    record About(Text name, Set<RequirementId> requirements, boolean grade, String scheme) {
        static About outcomes(Text name, Set<RequirementId> requirements) {
            return new About(name, requirements, false, "");
        }
    }

    Witness of(Seen seen, About about) {
        Case branch = seen.of();
        Assessment assessment = seen.assessment();
        return new Witness(
                branch.place(),
                assessment == null || !branch.written().has("baseline") ? "" : scenario(branch, assessment, about));
    }

    private String scenario(Case branch, Assessment assessment, About about) {
        ObjectNode scenario = JsonNodeFactory.instance.objectNode();
        Text name = Words.text("scenario", about.name(), branch.place());
        scenario.set("name", JsonText.text(name));
        scenario.setAll(branch.written());
        Map<RequirementId, Outcome> before = outcomes.computeIfAbsent(branch.baseline(), this::ofBaseline);
        ObjectNode expect = JsonNodeFactory.instance.objectNode();
        for (RequirementOutcome outcome : assessment.requirements()) {
            if (outcome.outcome() != before.get(outcome.id())
                    || about.requirements().contains(outcome.id())) {
                expect.put(outcome.id().value(), outcome.outcome().name());
            }
        }
        if (!expect.isEmpty()) {
            scenario.set("expect", expect);
        }
        if (about.grade()) {
            scenario.put("grade", assessment.grade().name());
        }
        assessment.ratings().stream()
                .filter(rating -> rating.scheme().equals(about.scheme()))
                .forEach(rating -> level(scenario, rating));
        try {
            return YAML.writeValueAsString(List.of(scenario))
                    .lines()
                    .map(line -> "  " + line + "\n")
                    .collect(Collectors.joining());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void level(ObjectNode scenario, SchemeRating rating) {
        scenario.withArray("ratings")
                .addObject()
                .put("scheme", rating.scheme())
                .put("level", rating.level().id());
    }

    private Map<RequirementId, Outcome> ofBaseline(String name) {
        try {
            return engine.assess(baselines.record(name), baselines.period(name)).requirements().stream()
                    .collect(Collectors.toMap(RequirementOutcome::id, RequirementOutcome::outcome));
        } catch (AssessmentException e) {
            return Map.of();
        }
    }
}
