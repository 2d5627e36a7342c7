package org.branchrules.engine.internal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.assessment.Outcome;

/**
 * The scenarios of a pack: that they name what there is, and that each requirement has one in which it is breached.
 *
 * @param requirements every requirement that a scenario may name
 * @param breachable those that must be breached in some scenario
 * @param parameters every parameter that a scenario may set
 * @param inherited whether there is a baseline of that name above, from which scenarios may start
 */
public record ScenarioCheck(
        PackFiles files,
        Set<String> requirements,
        Set<String> breachable,
        Set<String> parameters,
        Predicate<String> inherited,
        List<PackProblem> problems) {
    private static final Set<String> FIELDS = new TreeSet<>(List.of(
            "name",
            "case",
            "baseline",
            "period",
            "asOf",
            "parameters",
            "set",
            "remove",
            "expect",
            "evidence",
            "grade",
            "limits",
            "ratings",
            "editions",
            "expectNoRatings",
            "remedies",
            "repairs",
            "rejected",
            "source",
            "note"));
    private static final Set<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

    /** Checks all scenarios. */
    public void check() {
        Set<String> breached = new HashSet<>();
        files.scenarioFiles().forEach((path, bytes) -> file(path, bytes, breached));
        for (String id : new TreeSet<>(breachable)) {
            if (!breached.contains(id)) {
                problem("catalogue", id, PackCheck.SCENARIO_MISSING, id);
            }
        }
    }

    private void file(String path, byte[] bytes, Set<String> breached) {
        JsonNode scenarios = YamlFile.read(path, bytes, problems).path("scenarios");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < scenarios.size(); i++) {
            JsonNode scenario = scenarios.get(i);
            String where = "scenarios[" + i + "]";
            fields(path, where, scenario);
            String name = scenario.path("name").path("zh").asText("");
            if (name.isEmpty() || scenario.path("name").path("en").asText("").isEmpty()) {
                problem(path, where + ".name", PackCheck.TEXT_NEEDS_BOTH_LANGUAGES, "name");
            } else if (!names.add(name)) {
                problem(path, where + ".name", PackCheck.SCENARIO_TWICE, name);
            }
            baseline(path, where, scenario.path("baseline").asText(""));
            expectations(path, where, scenario.path("expect"), breached);
            breached.add(scenario.path("rejected").asText(""));
            scenario.path("parameters").fieldNames().forEachRemaining(key -> {
                if (!parameters.contains(key)) {
                    maybe(
                            path,
                            where + ".parameters." + key,
                            key,
                            parameters,
                            PackCheck.UNKNOWN_SCENARIO_PARAMETER,
                            key);
                }
            });
        }
    }

    private void fields(String path, String where, JsonNode scenario) {
        scenario.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                maybe(
                        path,
                        where + "." + field,
                        field,
                        FIELDS,
                        PackCheck.UNKNOWN_SCENARIO_FIELD,
                        field,
                        String.join(", ", FIELDS));
            }
        });
    }

    private void baseline(String path, String where, String baseline) {
        Set<String> known = files.matching("scenarios/baselines/", ".yaml").keySet().stream()
                .map(file -> file.substring("scenarios/baselines/".length(), file.length() - ".yaml".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!known.contains(baseline) && !inherited.test(baseline)) {
            maybe(path, where + ".baseline", baseline, known, PackCheck.UNKNOWN_BASELINE, baseline);
        }
    }

    private void expectations(String path, String where, JsonNode expect, Set<String> breached) {
        expect.properties().forEach(entry -> {
            String id = entry.getKey();
            String outcome = entry.getValue().asText();
            String at = where + ".expect." + id;
            if (!requirements.contains(id)) {
                maybe(path, at, id, requirements, PackCheck.UNKNOWN_EXPECTATION, id);
            } else if (!OUTCOMES.contains(outcome)) {
                maybe(path, at, outcome, OUTCOMES, PackCheck.UNKNOWN_OUTCOME, outcome, String.join(", ", OUTCOMES));
            } else if (outcome.equals("BREACHED")) {
                breached.add(id);
            }
        });
    }

    private void maybe(
            String path, String where, String given, Set<String> candidates, PackCheck check, Object... arguments) {
        problems.add(PackProblems.maybe(PackProblems.at(path, Spot.NONE, where, check, arguments), given, candidates));
    }

    private void problem(String path, String where, PackCheck check, Object... arguments) {
        problems.add(PackProblems.at(path, Spot.NONE, where, check, arguments));
    }
}
