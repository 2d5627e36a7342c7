package org.branchrules.engine.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.internal.check.ScenarioCheck;
import org.branchrules.engine.internal.check.Spot;
import org.branchrules.engine.internal.check.YamlFile;
import org.branchrules.engine.internal.pack.Unit;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Text;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.record.BranchRecord;

/** Reads the scenarios and baselines of a pack, and says everything that keeps one of them from being run. */
final class ScenarioReader {

    private final PackFiles pack;
    private final Policy policy;
    private final BaselineReader baselines;
    private final Map<String, String> units = new TreeMap<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<PackProblem> problems = new ArrayList<>();

    ScenarioReader(PackFiles pack, Policy policy, List<PackFiles> others) {
        this.pack = pack;
        this.policy = policy;
        this.baselines = new BaselineReader(pack, others);
        for (ParameterReading parameter : policy.parameters()) {
            units.put(parameter.key(), parameter.unit());
        }
        check();
        problems.addAll(baselines.problems());
        pack.scenarioFiles().forEach((path, bytes) -> file(YamlFile.of(path, bytes)));
        problems.sort(null);
    }

    BaselineReader baselines() {
        return baselines;
    }

    List<Scenario> scenarios() {
        return scenarios;
    }

    List<PackProblem> problems() {
        return problems.stream().distinct().toList();
    }

    private void check() {
        Set<String> requirements = new HashSet<>();
        policy.requirementIds().forEach(id -> requirements.add(id.value()));
        List<PackProblem> found = new ArrayList<>();
        new ScenarioCheck(pack, requirements, Set.of(), units.keySet(), baseline -> true, found).check();
        Map<String, YamlFile> files = new TreeMap<>();
        for (PackProblem problem : found) {
            byte[] bytes = pack.files().get(problem.file());
            if (problem.line() > 0 || bytes == null) {
                problems.add(problem);
            } else {
                Spot spot = files.computeIfAbsent(problem.file(), path -> YamlFile.of(path, bytes))
                        .spot(problem.where());
                problems.add(PackProblems.moved(problem, problem.file(), spot));
            }
        }
    }

    private void file(YamlFile file) {
        problems.addAll(file.problems());
        JsonNode list = file.data().path("scenarios");
        for (int i = 0; i < list.size(); i++) {
            scenario(file, "scenarios[" + i + "]", list.get(i)).ifPresent(scenarios::add);
        }
    }

    private Optional<Scenario> scenario(YamlFile file, String where, JsonNode data) {
        String name = data.path("baseline").asText();
        if (!baselines.knows(name)) {
            PackProblem unknown = file.problem(where + ".baseline", PackCheck.UNKNOWN_BASELINE, name);
            problems.add(PackProblems.maybe(unknown, name, baselines.names()));
        }
        Optional<Scenario> baseline = baselines.baseline(name);
        Optional<JsonNode> tree = baselines.tree(name);
        JsonNode title = data.path("name");
        if (baseline.isEmpty() || tree.isEmpty() || isBlank(title.path("zh")) || isBlank(title.path("en"))) {
            return Optional.empty();
        }
        Changes changes = new Changes(file, where, data);
        AssessmentPeriod period = changes.period(baseline.get().period());
        SortedMap<String, String> parameters = parameters(changes);
        BranchRecord record = changes.record(tree.get(), "");
        Expected expected = new ExpectedReader(policy, changes).read();
        problems.addAll(changes.found());
        if (period == null || record == null || !changes.found().isEmpty()) {
            return Optional.empty();
        }
        Spot spot = file.spot(where);
        return Optional.of(new Scenario(
                new Text(title.path("zh").asText(), title.path("en").asText()),
                file.path(),
                spot.line(),
                spot.column(),
                name,
                period,
                parameters,
                record,
                expected));
    }

    private static boolean isBlank(JsonNode text) {
        return text.asText("").isBlank();
    }

    private SortedMap<String, String> parameters(Changes changes) {
        SortedMap<String, String> parameters = new TreeMap<>();
        changes.data().path("parameters").properties().forEach(entry -> {
            String key = entry.getKey();
            String value = entry.getValue().asText();
            Unit unit = Unit.ofKey(units.getOrDefault(key, ""));
            if (unit != null && unit.parse(value) == null) {
                changes.problem("parameters." + key, PackCheck.WRONG_VALUE, value, unit.key(), unit.example());
            } else if (unit != null && !accepts(key, value)) {
                changes.problem("parameters." + key, PackCheck.YEAR_NOT_DIVIDED, value);
            }
            parameters.put(key, value);
        });
        return parameters;
    }

    private boolean accepts(String key, String value) {
        try {
            policy.withParameters(Map.of(key, value));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
