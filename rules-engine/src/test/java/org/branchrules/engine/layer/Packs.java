package org.branchrules.engine.layer;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.pack.PackFiles;

/** Small packs for tests, written where they are needed. */
final class Packs {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Packs() {}

    /** A pack of that id, with more lines for its {@code pack.yaml}. */
    static Packs pack(String id, String edition, String level, String... lines) {
        return new Packs()
                .file(
                        "pack.yaml",
                        "id: " + id,
                        "edition: \"" + edition + "\"",
                        "title: {zh: 试验包, en: Test pack}",
                        "level: " + level,
                        String.join("\n", lines));
    }

    Packs file(String path, String... lines) {
        files.put(path, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A catalogue with requirements that a person judges, without rules. */
    Packs requirements(String... ids) {
        StringBuilder yaml = new StringBuilder("chapter: 1\ntitle: {zh: 试验, en: Test}\nrequirements:\n");
        for (String id : ids) {
            yaml.append(requirement(id)).append('\n');
        }
        return file("catalogue/ch1.yaml", yaml.toString());
    }

    static String requirement(String id, String... lines) {
        return """
                  - id: %s
                    article: "1"
                    title: {zh: 要求, en: Requirement}
                    text: {zh: 要求, en: Requirement}
                    criterion: working-mechanisms
                    modality: must
                    duty: branch
                    coding: judgement
                    reason: {zh: 由人判断, en: A person judges}
                    remedy:
                      action: {zh: 整改, en: Do it}
                      proof: {zh: 材料, en: Papers}
                      responsible: SECRETARY
                      within: 30
                      repair: any-time
                """.formatted(id) + String.join("\n", lines);
    }

    /** A {@code set} entry for one parameter; dates and values in turn. */
    Packs sets(String key, String... datesAndValues) {
        StringBuilder yaml = new StringBuilder("set:\n  - key: " + key + "\n    values:\n");
        for (int i = 0; i < datesAndValues.length; i += 2) {
            yaml.append("      - {from: ")
                    .append(datesAndValues[i])
                    .append(", value: ")
                    .append(datesAndValues[i + 1])
                    .append(", source: {zh: 本办法, en: These measures}}\n");
        }
        return file("parameters.yaml", yaml.toString());
    }

    /** Displaces one requirement by another for some kinds; all where {@code kinds} is empty. */
    Packs displaces(String requirement, String by, String kinds) {
        return file(
                "displaces.yaml",
                "displaces:",
                "  - requirement: " + requirement,
                "    by: " + by,
                kinds.isEmpty() ? "" : "    kinds: [" + kinds + "]",
                "    clause: {zh: 本办法第三条, en: Measures art. 3}");
    }

    /** What a pack that extends nothing brings besides: criteria stand in its {@code pack.yaml}. */
    Packs scheme() {
        return file(
                "scheme.yaml",
                "weights: {must: 3, must-not: 3, normally: 1, may: 1}",
                "bands: [{grade: GOOD, from: 90}, {grade: FAIRLY_GOOD, from: 80}, {grade: ORDINARY, from: 60},"
                        + " {grade: POOR, from: 0}]",
                "grades: {GOOD: {zh: 好, en: good}, FAIRLY_GOOD: {zh: 较好, en: fairly good},"
                        + " ORDINARY: {zh: 一般, en: ordinary}, POOR: {zh: 差, en: poor}}");
    }

    PackFiles files() {
        return new PackFiles(new TreeMap<>(files));
    }
}
