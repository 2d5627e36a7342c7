package org.branchrules.engine.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.pack.PackFiles;

/** Small packs that stand alone, about theme days and members' meetings, with what a test plants in them. */
final class AskedPack {
    /** Two theme days a year, in both of which nothing is wrong. */
    static final String BASELINE = """
            record:
              identity: {id: invented, kind: AGENCY, form: STAND_ALONE, foundedOn: 2010-01-01}
              themeDays:
                - {id: d1, date: 2024-03-05}
                - {id: d2, date: 2024-09-05}
              membersMeetings:
                - {id: m1, date: 2024-02-05}
                - {id: m2, date: 2024-05-05}
                - {id: m3, date: 2024-11-05}
            """;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<String> requirements = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private final List<String> scenarios = new ArrayList<>();

    private AskedPack() {}

    /** A pack with parameters and without a requirement. */
    static AskedPack alone() {
        return new AskedPack()
                .file("pack.yaml", """
                        id: asked
                        edition: "2020-01-01"
                        title: {zh: 试验包, en: Test pack}
                        authority: {zh: 虚构, en: invented}
                        level: national
                        validFrom: 2020-01-01
                        criteria:
                          - {id: life, title: {zh: 组织生活, en: Life}, chapters: [1]}
                        source: {zh: 虚构, en: invented}
                        """)
                .file("scheme.yaml", """
                        weights: {must: 3, must-not: 3, normally: 1, may: 1}
                        bands:
                          - {grade: GOOD, from: 90}
                          - {grade: POOR, from: 0}
                        grades:
                          GOOD: {zh: 好, en: good}
                          FAIRLY_GOOD: {zh: 较好, en: fairly good}
                          ORDINARY: {zh: 一般, en: ordinary}
                          POOR: {zh: 差, en: poor}
                        source: {zh: 虚构, en: invented}
                        """)
                .file("scenarios/baselines/plain.yaml", BASELINE);
    }

    AskedPack file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Counts a year, by key. */
    AskedPack parameters(Object... keysAndValues) {
        StringBuilder yaml = new StringBuilder("parameters:\n");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            yaml.append("""
                      - key: %s
                        title: {zh: 次数, en: How many}
                        unit: count
                        stricter: higher
                        lowerLevels: tighten
                        values:
                          - {from: 2020-01-01, value: %s, source: {zh: 虚构, en: invented}}
                    """.formatted(keysAndValues[i], keysAndValues[i + 1]));
        }
        return file("parameters.yaml", yaml.toString());
    }

    /** A duty that needs a section and reads parameters. */
    AskedPack requirement(String id, String section, String... reads) {
        requirements.add("""
                  - id: %s
                    article: "1"
                    title: {zh: 要求, en: Requirement}
                    text: {zh: 要求, en: Requirement}
                    criterion: life
                    modality: must
                    duty: branch
                    coding: coded
                    needs: [%s]
                    reads: [%s]
                    remedy:
                      action: {zh: 补开。, en: Hold them.}
                      proof: {zh: 记录。, en: The minutes.}
                      responsible: SECRETARY
                      within: 30
                      repair: any-time
                """.formatted(id, section, String.join(", ", reads)));
        return this;
    }

    /** The last duty binds only branches of that kind. */
    AskedPack onlyKind(String kind) {
        requirements.add("    applies: {kinds: [" + kind + "]}\n");
        return this;
    }

    /** A rule about the cadence of one activity. */
    AskedPack rule(String name, String report, String activity, String condition) {
        String id = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        rules.add("""

                // A rule of a test.
                rule "%s"
                when
                    $held : Cadence(
                        activity == "%s",
                        %s)
                then
                    findings.%s("%s", $held);
                end
                """.formatted(name, activity, condition.replace(", ", ",\n        "), report, id));
        return this;
    }

    /** A scenario of the baseline without some of its items. */
    AskedPack scenario(String name, String differs, String expect) {
        scenarios.add("""
                  - name: {zh: %s, en: %s}
                    baseline: plain
                    %s
                    expect: {%s}
                """.formatted(name, name, differs, expect));
        return this;
    }

    PackFiles files() {
        file("catalogue/ch1.yaml", """
                chapter: 1
                title: {zh: 组织生活, en: Life}
                requirements:
                """ + String.join("", requirements));
        file("rules/ch1/art01.drl", """
                // Pack asked, edition 2020-01-01. Article 1.
                // Parameters: those of the catalogue
                // Scenarios: scenarios/art01.yaml
                package org.branchrules.packs.asked.ch1

                import org.branchrules.model.fact.Cadence

                global org.branchrules.model.rule.Findings findings
                global org.branchrules.model.rule.Parameters parameters
                """ + String.join("", rules));
        file("scenarios/art01.yaml", "scenarios:\n" + String.join("", scenarios));
        return new PackFiles(new TreeMap<>(files));
    }
}
