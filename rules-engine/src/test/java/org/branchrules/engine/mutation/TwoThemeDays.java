package org.branchrules.engine.mutation;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.engine.pack.PackFiles;

/** A pack that stands alone and asks for two theme days a year, with the scenarios and marks that a test gives it. */
final class TwoThemeDays {
    private TwoThemeDays() {}

    static PackFiles with(String scenarios, String marks) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        put(files, "pack.yaml", """
                id: two-theme-days
                edition: "2020-01-01"
                title: {zh: 试验包, en: Test pack}
                authority: {zh: 虚构, en: invented}
                level: national
                validFrom: 2020-01-01
                criteria:
                  - {id: life, title: {zh: 组织生活, en: Life}, chapters: [1]}
                source: {zh: 虚构, en: invented}
                """);
        put(files, "catalogue/ch1.yaml", """
                chapter: 1
                title: {zh: 组织生活, en: Life}
                requirements:
                  - id: 1-a
                    article: "1"
                    title: {zh: 主题党日, en: Theme days}
                    text:
                      zh: 每年不少于{theme-day.per-year}次。
                      en: At least {theme-day.per-year} a year.
                    criterion: life
                    modality: must
                    duty: branch
                    coding: coded
                    needs: [themeDays]
                    reads: [theme-day.per-year]
                    remedy:
                      action: {zh: 补开。, en: Hold them.}
                      proof: {zh: 记录。, en: The minutes.}
                      responsible: SECRETARY
                      within: 30
                      repair: any-time
                """);
        put(files, "parameters.yaml", """
                parameters:
                  - key: theme-day.per-year
                    title: {zh: 每年主题党日次数, en: Theme days a year}
                    unit: count
                    stricter: higher
                    lowerLevels: tighten
                    values:
                      - {from: 2020-01-01, value: 2, source: {zh: 虚构, en: invented}}
                """);
        put(files, "scheme.yaml", """
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
                """);
        put(files, "rules/ch1/art01.drl", """
                // Pack two-theme-days, edition 2020-01-01. Article 1: theme days.
                // Parameters: theme-day.per-year
                // Scenarios: scenarios/art01.yaml
                package org.branchrules.packs.twothemedays.ch1

                import org.branchrules.model.fact.Cadence

                global org.branchrules.model.rule.Findings findings
                global org.branchrules.model.rule.Parameters parameters

                // Fewer theme days than asked is a breach.
                rule "1-a"
                when
                    $days : Cadence(activity == "theme-day", held < parameters.count("theme-day.per-year"))
                then
                    findings.breach("1-a", $days);
                end
                """);
        put(files, "scenarios/baselines/two-days.yaml", """
                record:
                  identity: {id: two-days, kind: AGENCY, form: STAND_ALONE, foundedOn: 2010-01-01}
                  themeDays:
                    - {id: d1, date: 2024-03-05}
                    - {id: d2, date: 2024-09-05}
                """);
        put(files, "scenarios/art01.yaml", scenarios);
        if (!marks.isEmpty()) {
            put(files, "scenarios/mutants/equivalent.yaml", marks);
        }
        return new PackFiles(files);
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
