package org.branchrules.engine.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.internal.check.YamlFile;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.record.BranchRecord;

/** Reads the baselines of a pack and of those that it may start from, each once. */
final class BaselineReader {
    /** What is assessed where neither a scenario nor a baseline says. */
    private static final AssessmentPeriod UNSAID = AssessmentPeriod.year(2024);

    private final Shelf shelf;
    private final Map<String, Optional<JsonNode>> trees = new TreeMap<>();
    private final Map<String, Optional<Scenario>> baselines = new TreeMap<>();
    private final Set<String> begun = new HashSet<>();
    private final List<PackProblem> problems = new ArrayList<>();

    BaselineReader(PackFiles pack, List<PackFiles> others) {
        this.shelf = Shelf.of(pack, others);
        shelf.own().keySet().forEach(this::baseline);
    }

    /** What is wrong with the pack's own baselines. */
    List<PackProblem> problems() {
        return problems;
    }

    /** The id of the pack. */
    String pack() {
        return shelf.id();
    }

    /** The edition of the pack. */
    String edition() {
        return shelf.edition();
    }

    /** The pack's own baselines. */
    List<Scenario> own() {
        return shelf.own().keySet().stream()
                .flatMap(name -> baseline(name).stream())
                .toList();
    }

    /** The names that can be used without naming a pack. */
    Set<String> names() {
        return shelf.names();
    }

    boolean knows(String name) {
        return shelf.find(name).isPresent();
    }

    /** The record of a baseline as a tree; nothing where it is not right. */
    Optional<JsonNode> tree(String name) {
        return baseline(name).flatMap(baseline -> trees.getOrDefault(key(name), Optional.empty()));
    }

    private String key(String name) {
        return shelf.find(name).map(BaselineReader::key).orElse(name);
    }

    private static String key(Shelf.Found found) {
        return found.shelf().id() + "/" + found.name();
    }

    /** The baseline of that name, of this pack or of another; nothing where there is none or it is not right. */
    Optional<Scenario> baseline(String name) {
        return shelf.find(name).flatMap(this::readOnce);
    }

    private Optional<Scenario> read(Shelf.Found found) {
        YamlFile file = found.file();
        boolean own = found.shelf() == shelf;
        if (own) {
            problems.addAll(file.problems());
        }
        Changes changes = new Changes(file, "", file.data());
        YearsLater later = changes.yearsLater();
        Optional<JsonNode> base = base(found, changes).map(later::of);
        BranchRecord record =
                base.isEmpty() ? null : changes.record(base.get(), file.data().has("record") ? "record" : "");
        AssessmentPeriod period = changes.period(later.of(found.base()
                .flatMap(start -> baselines.getOrDefault(key(start), Optional.empty()))
                .map(Scenario::period)
                .orElse(UNSAID)));
        if (own) {
            problems.addAll(changes.found());
        }
        if (record == null || period == null || !changes.found().isEmpty()) {
            return Optional.empty();
        }
        trees.put(
                key(found),
                base.map(tree -> RecordPatch.apply(
                        tree, file.data().path("set").properties(), file.data().path("remove"), new ArrayList<>())));
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
        if (!found.file().problems().isEmpty()) {
            return Optional.empty();
        }
        String name = found.file().data().path("extends").asText("");
        PackProblem unknown = changes.file().problem("extends", PackCheck.UNKNOWN_BASELINE, name);
        Optional<Shelf.Found> base = found.base();
        if (base.isEmpty()) {
            changes.found().add(PackProblems.maybe(unknown, name, found.shelf().names()));
            return Optional.empty();
        }
        String key = key(base.get());
        begun.add(key(found));
        if (begun.contains(key) && !baselines.containsKey(key)) {
            changes.found().add(PackProblems.hint(unknown, "hint.starts-from-itself"));
            return Optional.empty();
        }
        if (readOnce(base.get()).isEmpty()) {
            changes.found().add(PackProblems.hint(unknown, "hint.baseline-not-right"));
        }
        return trees.getOrDefault(key, Optional.empty());
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
