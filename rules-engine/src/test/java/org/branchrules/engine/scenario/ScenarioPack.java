package org.branchrules.engine.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.io.ReadResult;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;

/** The baselines and scenarios of a pack's folder. */
public final class ScenarioPack {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String PERIOD = "2024";

    private final Policy policy;
    private final AssessmentEngine engine;
    private final Map<String, JsonNode> baselines = new TreeMap<>();
    private final Map<String, JsonNode> inherited = new TreeMap<>();
    private final List<Scenario> scenarios = new ArrayList<>();

    /** One scenario: where it stands, and its data. */
    public record Scenario(String file, JsonNode data) {
        @Override
        public String toString() {
            return file + ": " + data.path("name").path("en").asText("?");
        }
    }

    public ScenarioPack(Path folder, Policy policy) {
        this(folder, policy, AssessmentEngine.of(policy), List.of());
    }

    /**
     * The scenarios of a pack that may start from the baselines of the packs that it extends: by their name, or by
     * {@code folder/name} where the pack has one of that name itself.
     */
    public ScenarioPack(Path folder, Policy policy, AssessmentEngine engine, List<Path> superiors) {
        this.policy = policy;
        this.engine = engine;
        for (Path superior : superiors) {
            for (Path file : files(superior.resolve("scenarios/baselines"))) {
                String name = file.getFileName().toString().replace(".yaml", "");
                ObjectNode baseline = (ObjectNode) read(file);
                if (baseline.has("extends")) {
                    baseline.put("extends", superior.getFileName() + "/" + baseline.path("extends").asText());
                }
                inherited.put(name, baseline);
                inherited.put(superior.getFileName() + "/" + name, baseline);
            }
        }
        for (Path file : files(folder.resolve("scenarios/baselines"))) {
            baselines.put(file.getFileName().toString().replace(".yaml", ""), read(file));
        }
        for (Path file : files(folder.resolve("scenarios"))) {
            String name = file.getFileName().toString();
            read(file).path("scenarios").forEach(data -> scenarios.add(new Scenario(name, data)));
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    public List<Scenario> scenarios() {
        return scenarios;
    }

    public List<String> baselines() {
        return List.copyOf(baselines.keySet());
    }

    /** The record of a baseline, with what it extends. */
    public BranchRecord baseline(String name) {
        return record(name, tree(name));
    }

    private JsonNode found(String name) {
        JsonNode baseline = baselines.getOrDefault(name, inherited.get(name));
        if (baseline == null) {
            throw new IllegalArgumentException("no baseline `" + name + "`; there are " + baselines.keySet());
        }
        return baseline;
    }

    private JsonNode tree(String name) {
        JsonNode baseline = found(name);
        JsonNode base = baseline.has("record")
                ? baseline.get("record")
                : tree(baseline.path("extends").asText());
        return RecordPatch.apply(base, baseline.path("set"), baseline.path("remove"));
    }

    private static BranchRecord record(String source, JsonNode tree) {
        ReadResult result = new RecordReader().readTree(source, tree);
        if (!result.rejected().isEmpty()) {
            throw new IllegalArgumentException(result.rejected().get(0).describe(Language.EN));
        }
        return result.records().get(0);
    }

    private static AssessmentPeriod period(JsonNode data) {
        AssessmentPeriod period = AssessmentPeriod.parse(data.path("period").asText(PERIOD));
        return data.has("asOf") ? period.asOf(LocalDate.parse(data.path("asOf").asText())) : period;
    }

    /** The record of a scenario. */
    public BranchRecord record(Scenario scenario) {
        JsonNode data = scenario.data();
        return record(
                scenario.toString(),
                RecordPatch.apply(tree(data.path("baseline").asText()), data.path("set"), data.path("remove")));
    }

    /** The period of a scenario. */
    public AssessmentPeriod period(Scenario scenario) {
        return period(scenario.data());
    }

    /** The parameters that a scenario sets, by key. */
    public Map<String, String> parameters(Scenario scenario) {
        Map<String, String> parameters = new TreeMap<>();
        scenario.data()
                .path("parameters")
                .properties()
                .forEach(
                        entry -> parameters.put(entry.getKey(), entry.getValue().asText()));
        return parameters;
    }

    /** The assessment of a scenario. */
    public Assessment assess(Scenario scenario) {
        return engine(scenario).assess(record(scenario), period(scenario.data()));
    }

    private AssessmentEngine engine(Scenario scenario) {
        Map<String, String> parameters = parameters(scenario);
        return parameters.isEmpty() ? engine : AssessmentEngine.of(policy.withParameters(parameters));
    }

    /** The assessment of a baseline. */
    public Assessment assessBaseline(String name) {
        return engine.assess(baseline(name), period(found(name)));
    }

    /** What is wrong with a baseline as a complete, compliant branch: requirements that are neither met nor inapplicable. */
    public List<String> failuresOfBaseline(String name) {
        Assessment assessment = assessBaseline(name);
        List<String> failures = new ArrayList<>();
        for (RequirementOutcome outcome : assessment.requirements()) {
            if (outcome.outcome() != Outcome.MET
                    && outcome.outcome() != Outcome.NOT_APPLICABLE
                    && outcome.outcome() != Outcome.DISPLACED) {
                failures.add(show(outcome));
            }
        }
        return failures;
    }

    /** What differs from what a scenario expects; empty when it passes. */
    public List<String> failures(Scenario scenario) {
        List<String> failures = new ArrayList<>();
        JsonNode data = scenario.data();
        BranchRecord record = record(scenario);
        Assessment assessed;
        try {
            assessed = engine(scenario).assess(record, period(data));
        } catch (org.branchrules.engine.AssessmentException e) {
            if (data.has("rejected")
                    && e.message(Language.EN).contains(data.path("rejected").asText())) {
                return failures;
            }
            failures.add("rejected: " + e.message(Language.EN));
            return failures;
        }
        Assessment actual = assessed;
        if (data.has("rejected")) {
            failures.add("expected to be rejected");
        }
        Map<String, String> base = new TreeMap<>();
        assessBaseline(data.path("baseline").asText())
                .requirements()
                .forEach(outcome ->
                        base.put(outcome.id().value(), outcome.outcome().name()));
        JsonNode expected = data.path("expect");
        expected.fieldNames().forEachRemaining(id -> {
            if (actual.requirements().stream()
                    .noneMatch(outcome -> outcome.id().value().equals(id))) {
                failures.add("expects `" + id + "`, which is no requirement");
            }
        });
        for (RequirementOutcome outcome : actual.requirements()) {
            if (data.path("onlyThese").asBoolean() && !expected.has(outcome.id().value())) {
                continue;
            }
            String id = outcome.id().value();
            String was = base.getOrDefault(id, outcome.outcome().name());
            String wanted = expected.has(id) ? expected.path(id).asText() : was;
            if (!outcome.outcome().name().equals(wanted)) {
                failures.add("expected " + id + " " + wanted + ", was " + show(outcome));
            }
        }
        if (data.has("editions")) {
            List<String> used = actual.receipt().packs().stream()
                    .map(pack -> pack.id() + " " + pack.edition())
                    .toList();
            if (!text(data.path("editions")).equals(used.toString())) {
                failures.add("expected the editions " + data.path("editions") + ", were " + used);
            }
        }
        if (data.path("expectNoRatings").asBoolean() && !actual.ratings().isEmpty()) {
            failures.add("expected no rating by any scheme, was " + actual.ratings());
        }
        data.path("ratings").forEach(rating -> RatingExpectation.check(rating, actual, failures));
        checkEvidence(data.path("evidence"), actual, failures);
        if (data.has("grade")
                && !data.path("grade").asText().equals(actual.grade().name())) {
            failures.add("expected grade " + data.path("grade").asText() + ", was " + actual.grade() + " with "
                    + actual.score() + " "
                    + actual.limits().stream().map(limit -> limit.id()).toList());
        }
        data.path("limits").forEach(limit -> {
            if (actual.limits().stream().noneMatch(applied -> applied.id().equals(limit.asText()))) {
                failures.add("expected cap or veto " + limit.asText() + ", applied were "
                        + actual.limits().stream().map(applied -> applied.id()).toList());
            }
        });
        if (data.has("remedies")) {
            List<String> proposed = actual.remedies().stream()
                    .map(remedy -> remedy.id())
                    .filter(id -> !id.matches("\\d.*"))
                    .sorted()
                    .toList();
            List<String> wanted = new ArrayList<>();
            data.path("remedies").forEach(id -> wanted.add(id.asText()));
            wanted.sort(null);
            if (!proposed.equals(wanted)) {
                failures.add("expected remedies " + wanted + ", were " + proposed);
            }
        }
        return failures;
    }

    private static void checkEvidence(JsonNode evidence, Assessment actual, List<String> failures) {
        evidence.properties().forEach(entry -> {
            RequirementOutcome outcome = actual.requirements().stream()
                    .filter(candidate -> candidate.id().value().equals(entry.getKey()))
                    .findFirst()
                    .orElseThrow();
            List<Map<String, String>> shown = new ArrayList<>();
            facts(outcome).forEach(fact -> shown.add(observed(fact)));
            SortedMap<String, String> wanted = new TreeMap<>();
            entry.getValue().properties().forEach(field -> wanted.put(field.getKey(), text(field.getValue())));
            if (shown.stream().noneMatch(fact -> fact.entrySet().containsAll(wanted.entrySet()))) {
                failures.add("expected evidence of " + entry.getKey() + " " + wanted + ", was " + shown);
            }
        });
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

    private static Map<String, String> observed(Fact fact) {
        Map<String, String> observed = new TreeMap<>();
        for (Observation observation : fact.observations()) {
            observed.put(observation.name(), String.valueOf(observation.value()));
        }
        return observed;
    }

    private static String text(JsonNode node) {
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(item.asText()));
            return items.toString();
        }
        return node.asText();
    }

    private static String show(RequirementOutcome outcome) {
        String reason = outcome.reason() instanceof Reason.Counted ? "" : " " + outcome.reason();
        String shown = outcome.id() + " " + outcome.outcome() + reason;
        return shown.length() > 700 ? shown.substring(0, 700) + "…" : shown;
    }
}
