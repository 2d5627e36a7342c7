package org.branchrules.engine.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.LocalDate;
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
import org.branchrules.engine.io.ReadResult;
import org.branchrules.engine.io.RecordProblem;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Text;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.record.BranchRecord;
import org.jspecify.annotations.Nullable;

/** Reads the scenarios and baselines of a pack, and says everything that keeps one of them from being run. */
final class ScenarioReader {
    private static final String FOLDER = "scenarios/";
    private static final String ENDING = ".yaml";
    private static final String SET = "set";
    private static final String PERIOD = "2024";

    private final PackFiles pack;
    private final Policy policy;
    private final Shelf shelf;
    private final Map<String, String> units = new TreeMap<>();
    private final Map<String, Optional<JsonNode>> trees = new TreeMap<>();
    private final Map<String, Optional<Scenario>> baselines = new TreeMap<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<PackProblem> problems = new ArrayList<>();

    ScenarioReader(PackFiles pack, Policy policy, List<PackFiles> others) {
        this.pack = pack;
        this.policy = policy;
        this.shelf = Shelf.of(pack, others);
        for (ParameterReading parameter : policy.parameters()) {
            units.put(parameter.key(), parameter.unit());
        }
        check();
        shelf.own().keySet().forEach(this::baseline);
        pack.matching(FOLDER, ENDING).forEach((path, bytes) -> {
            if (path.indexOf('/') == path.lastIndexOf('/')) {
                file(ScenarioFile.of(path, bytes));
            }
        });
        problems.sort(null);
    }

    List<Scenario> scenarios() {
        return scenarios;
    }

    List<PackProblem> problems() {
        return problems.stream().distinct().toList();
    }

    /** The pack's own baselines. */
    List<Scenario> baselines() {
        return shelf.own().keySet().stream()
                .flatMap(name -> baseline(name).stream())
                .toList();
    }

    private void check() {
        Set<String> requirements = new HashSet<>();
        policy.requirementIds().forEach(id -> requirements.add(id.value()));
        List<PackProblem> found = new ArrayList<>();
        new ScenarioCheck(pack, requirements, Set.of(), units.keySet(), this::isInherited, found).check();
        Map<String, ScenarioFile> files = new TreeMap<>();
        for (PackProblem problem : found) {
            byte[] bytes = pack.files().get(problem.file());
            if (problem.line() > 0 || bytes == null) {
                problems.add(problem);
            } else {
                Spot spot = files.computeIfAbsent(problem.file(), path -> ScenarioFile.of(path, bytes))
                        .spot(problem.where());
                problems.add(PackProblems.moved(problem, problem.file(), spot));
            }
        }
    }

    private boolean isInherited(String name) {
        return shelf.find(name).isPresent();
    }

    private void file(ScenarioFile file) {
        problems.addAll(file.problems());
        JsonNode list = file.data().path("scenarios");
        for (int i = 0; i < list.size(); i++) {
            scenario(file, "scenarios[" + i + "]", list.get(i)).ifPresent(scenarios::add);
        }
    }

    private Optional<Scenario> scenario(ScenarioFile file, String where, JsonNode data) {
        String name = data.path("baseline").asText();
        Optional<Scenario> baseline = baseline(name);
        JsonNode title = data.path("name");
        if (baseline.isEmpty() || isBlank(title.path("zh")) || isBlank(title.path("en"))) {
            return Optional.empty();
        }
        Changes changes = new Changes(file, where, data);
        AssessmentPeriod period = period(changes);
        SortedMap<String, String> parameters = parameters(changes);
        BranchRecord record = record(changes, trees.getOrDefault(key(name), Optional.empty()), "");
        Expected expected = new ExpectedReader(policy, changes).read();
        problems.addAll(changes.found);
        if (period == null || record == null || !changes.found.isEmpty()) {
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

    /** One entry of a file, and what is wrong with it. */
    record Changes(ScenarioFile file, String where, JsonNode data, List<PackProblem> found) {
        Changes(ScenarioFile file, String where, JsonNode data) {
            this(file, where, data, new ArrayList<>());
        }

        String at(String field) {
            return where.isEmpty() ? field : where + "." + field;
        }

        void problem(String field, PackCheck check, Object... arguments) {
            found.add(file.problem(at(field), check, arguments));
        }
    }

    private static @Nullable AssessmentPeriod period(Changes changes) {
        String text = changes.data().path("period").asText(PERIOD);
        AssessmentPeriod period;
        try {
            period = AssessmentPeriod.parse(text);
        } catch (IllegalArgumentException e) {
            changes.problem(
                    "period",
                    PackCheck.SCENARIO_VALUE,
                    "period",
                    text,
                    "2024, 2024-Q3, 2024-05, 2024-01-01..2024-06-30");
            return null;
        }
        String asOf = changes.data().path("asOf").asText("");
        try {
            return asOf.isEmpty() ? period : period.asOf(LocalDate.parse(asOf));
        } catch (DateTimeException | IllegalArgumentException e) {
            changes.problem("asOf", PackCheck.SCENARIO_VALUE, "asOf", asOf, ">= " + period.from());
            return null;
        }
    }

    private SortedMap<String, String> parameters(Changes changes) {
        SortedMap<String, String> parameters = new TreeMap<>();
        changes.data().path("parameters").properties().forEach(entry -> {
            String key = entry.getKey();
            String value = entry.getValue().asText();
            String unit = units.get(key);
            if (unit != null && !accepts(key, value)) {
                changes.problem("parameters." + key, PackCheck.WRONG_VALUE, value, unit);
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

    private @Nullable BranchRecord record(Changes changes, Optional<JsonNode> base, String inRecord) {
        List<RecordPatch.BadPointer> bad = new ArrayList<>();
        JsonNode tree = RecordPatch.apply(
                base.orElseGet(MissingNode::getInstance), changes.data().path(SET), changes.data().path("remove"), bad);
        bad.forEach(pointer -> changes.found().add(pointerProblem(changes, pointer)));
        ReadResult read = new RecordReader().readTree(changes.file().path(), tree);
        if (bad.isEmpty()) {
            read.rejected().forEach(rejected -> rejected.problems()
                    .forEach(problem -> changes.found().add(recordProblem(changes, problem, inRecord))));
        }
        return read.records().isEmpty() ? null : read.records().get(0);
    }

    private static PackProblem pointerProblem(Changes changes, RecordPatch.BadPointer bad) {
        PackProblem problem =
                changes.file().problem(changes.at(bad.where()), PackCheck.SCENARIO_POINTER, bad.pointer());
        return bad.list() < 0 ? problem : PackProblems.hint(problem, "hint.list-size", bad.list());
    }

    /** A problem of the record at the change that brings it, or else at the place in the baseline's own record. */
    private static PackProblem recordProblem(Changes changes, RecordProblem problem, String inRecord) {
        String where = changes.where();
        int longest = 0;
        for (Map.Entry<String, JsonNode> set : changes.data().path(SET).properties()) {
            String pointer = set.getKey().replaceFirst("/-$", "");
            boolean meets = problem.pointer().startsWith(pointer) || pointer.startsWith(problem.pointer());
            if (meets && pointer.length() > longest) {
                longest = pointer.length();
                where = changes.at(SET + "." + set.getKey());
            }
        }
        if (longest == 0 && !inRecord.isEmpty()) {
            where = inRecord + problem.pointer().replaceAll("/(\\d+)", "[$1]").replace('/', '.');
        }
        return PackProblems.bilingual(
                changes.file().path(),
                changes.file().spot(where),
                where,
                PackCheck.SCENARIO_RECORD,
                language -> new Object[] {problem.pointer(), problem.message(language)});
    }

    private String key(String name) {
        return shelf.find(name).map(ScenarioReader::key).orElse(name);
    }

    private static String key(Shelf.Found found) {
        return found.shelf().id() + "/" + found.name();
    }

    /** The baseline of that name, of this pack or of another; nothing where there is none or it is not right. */
    Optional<Scenario> baseline(String name) {
        return shelf.find(name).flatMap(found -> {
            Optional<Scenario> known = baselines.get(key(found));
            if (known == null) {
                known = read(found);
                baselines.put(key(found), known);
            }
            return known;
        });
    }

    private Optional<Scenario> read(Shelf.Found found) {
        ScenarioFile file = found.file();
        boolean own = found.shelf() == shelf;
        if (own) {
            problems.addAll(file.problems());
        }
        Changes changes = new Changes(file, "", file.data());
        Optional<JsonNode> base = base(found, changes);
        BranchRecord record = base.isEmpty() ? null : record(changes, base, file.data().has("record") ? "record" : "");
        AssessmentPeriod period = period(changes);
        if (own) {
            problems.addAll(changes.found());
        }
        if (record == null || period == null || !changes.found().isEmpty()) {
            return Optional.empty();
        }
        trees.put(
                key(found),
                base.map(tree -> RecordPatch.apply(
                        tree, file.data().path(SET), file.data().path("remove"), new ArrayList<>())));
        return Optional.of(new Scenario(
                ScenarioWording.baseline(found.name()),
                file.path(),
                1,
                1,
                found.name(),
                period,
                new TreeMap<>(),
                record,
                Expected.COMPLIANT));
    }

    /** The record that a baseline changes. */
    private Optional<JsonNode> base(Shelf.Found found, Changes changes) {
        if (found.file().data().has("record")) {
            return Optional.of(found.file().data().get("record"));
        }
        baselines.put(key(found), Optional.empty()); // one that starts from itself in the end is not there
        String named = found.file().data().path("extends").asText("");
        Optional<Shelf.Found> base = found.base();
        Optional<JsonNode> tree = base.flatMap(above ->
                readOnce(above).isPresent() ? trees.getOrDefault(key(above), Optional.empty()) : Optional.empty());
        if (tree.isEmpty() && found.file().problems().isEmpty()) {
            changes.found()
                    .add(PackProblems.maybe(
                            changes.file().problem("extends", PackCheck.UNKNOWN_BASELINE, named),
                            named,
                            found.shelf().names()));
        }
        return tree;
    }

    private Optional<Scenario> readOnce(Shelf.Found found) {
        Optional<Scenario> known = baselines.get(key(found));
        if (known == null) {
            known = read(found);
            baselines.put(key(found), known);
        }
        return known;
    }
}
