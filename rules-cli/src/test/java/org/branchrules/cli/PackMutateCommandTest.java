package org.branchrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.engine.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code pack mutate} prints and writes, and how it ends. */
final class PackMutateCommandTest {
    private static final String OURS = "../rules-testkit/src/test/packs/our-city";
    private static final String MODALITY = "our-3/modality";
    private static final String FIGURE = "our.disclosures.per-year/2024-01-01/";

    @TempDir
    Path directory;

    private static Result run(String... arguments) {
        List<String> words = new ArrayList<>(List.of("pack", "mutate"));
        words.addAll(List.of(arguments));
        return Result.of(words.toArray(String[]::new));
    }

    @Test
    void what_nothing_notices_is_shown_in_words_with_a_scenario_that_would() {
        assertThat(run(OURS, "--only", MODALITY, "--lang", "en")).isEqualTo(new Result(0, """
                        catalogue/measures.yaml:9 nothing notices if our-3 (“Number of disclosures”) yielded to reasons (“normally” instead of “must”)
                          [our-3/modality/normally]
                          this would, in scenarios/art03.yaml:
                          - name: {zh: "能够发现：our-3（“党务公开次数”）由“应当”改为“一般”，可以理由免责", en: "notices if our-3 (“Number of disclosures”) yielded to reasons (“normally” instead of “must”)"}
                            baseline: agency
                            set:
                              /identity/jurisdiction: "210400"
                              /publicity/3/kind: BRIEFING
                              /excuses/-: {requirement: "our-3", kind: REASON, text: "有事由记录在案"}
                            expect: {our-3: BREACHED}

                        our-city (2024): 0.00 % noticed (0 of 1); not noticed: 1; refused at loading: 0; marked as making no difference: 0
                        """, ""));
        assertThat(run(OURS, "--only", MODALITY).out()).startsWith("""
                        catalogue/measures.yaml:9 没有场景会发现：our-3（“党务公开次数”）由“应当”改为“一般”，可以理由免责
                          [our-3/modality/normally]
                          以下场景可以发现，放入 scenarios/art03.yaml：
                          - name: {zh: "能够发现：our-3""");
    }

    @Test
    void less_than_is_required_is_a_failure_and_just_enough_is_none() {
        Result enough = run(OURS, "--only", "our-3", "--lang", "en", "--minimum", "46");
        assertThat(enough.exit()).isZero();
        assertThat(enough.out())
                .endsWith("our-city (2024): 46.15 % noticed (6 of 13); not noticed: 7;"
                        + " refused at loading: 1; marked as making no difference: 0\n");
        assertThat(run(OURS, "--only", "our-3", "--lang", "en", "--minimum", "47"))
                .isEqualTo(new Result(1, enough.out(), ""));
    }

    @Test
    void programs_read_json_in_both_languages() throws IOException {
        Path file = directory.resolve("mutation.json");
        assertThat(run(OURS, "--only", FIGURE, "--minimum", "100", "--format", "json", "--out", file.toString()))
                .isEqualTo(new Result(0, "", ""));
        assertThat(Files.readString(file)).startsWith("""
                        {
                          "pack" : {
                            "id" : "our-city",
                            "edition" : "2024"
                          },
                          "passed" : true,
                          "summary" : {
                            "percent" : 100.00,
                            "killed" : 2,
                            "failed" : 0,
                            "survived" : 0,
                            "refused" : 1,
                            "equivalent" : 0,
                            "all" : 3
                          },
                          "mutants" : [
                            {
                              "id" : "our.disclosures.per-year/2024-01-01/down",
                              "kind" : "PARAMETER",
                              "file" : "parameters.yaml",
                              "line" : 7,
                              "change" : {
                                "zh" : "“每年党务公开次数”由2改为1（用于our-3）",
                                "en" : "“Disclosures a year” became 1 instead of 2 (read by our-3)"
                              },
                              "fate" : "KILLED",
                              "killer" : "scenarios/art03.yaml:3"
                            },
                        """).endsWith("""
                          "failing" : [ ],
                          "problems" : [ ]
                        }
                        """);
    }

    @Test
    void scenarios_that_fail_as_they_are_prove_nothing() {
        assertThat(run("../rules-testkit/src/test/packs/flawed-city", "--lang", "en"))
                .isEqualTo(new Result(1, """
                        scenarios/art03.yaml:15:14 BR-808 `/lectures/9` leads nowhere in the record of the baseline

                        scenarios/art03.yaml:3 fails without any change: a committee meeting less of which the scenario says nothing

                        scenarios/art03.yaml:8 fails without any change: two disclosures are said to be too few

                        our-city (2024): nothing was tried
                        """, ""));
    }

    @Test
    void a_part_of_an_id_that_no_change_has_is_no_success() {
        assertThat(run(OURS, "--only", "our-4/", "--lang", "en"))
                .isEqualTo(new Result(1, "our-city (2024): nothing was tried\n", ""));
    }

    @Test
    void a_mark_on_what_scenarios_notice_is_an_error() throws IOException {
        Path pack = directory.resolve("our-city");
        for (var file : PackFiles.ofFolder(Path.of(OURS)).files().entrySet()) {
            Path target = pack.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        Path marks = Files.createDirectories(pack.resolve("scenarios/mutants")).resolve("equivalent.yaml");
        Files.writeString(marks, """
                equivalent:
                  - mutants: ["our.disclosures.per-year/2024-01-01/down", "our-3/*"]
                    reason: {zh: 试验, en: a trial}
                """, StandardCharsets.UTF_8);

        Result result = run(pack.toString(), "--lang", "en");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("scenarios/mutants/equivalent.yaml:2:1 BR-820 ")
                .contains("catalogue/measures.yaml:4 makes no difference: our-3 (“Number of disclosures”)"
                        + " were a key requirement\n  because: a trial\n")
                .endsWith("marked as making no difference: 7\n");
    }

    @Test
    void what_cannot_be_used_is_told_apart_from_what_fails() throws IOException {
        assertThat(run("nowhere", "--lang", "en"))
                .isEqualTo(new Result(2, "", "Usage: there is no file or directory `nowhere`\n"));
        assertThat(run(OURS, "--format", "html").exit()).isEqualTo(2);
        assertThat(run(OURS, "--minimum", "most").exit()).isEqualTo(2);
        assertThat(run(OURS, "--minimum", "101", "--lang", "en"))
                .isEqualTo(new Result(2, "", "Usage: --minimum must be between 0 and 100 percent, not 101\n"));
        assertThat(run().exit()).isEqualTo(2);
        Result empty = run(Files.createDirectory(directory.resolve("empty")).toString(), "--lang", "en");
        assertThat(empty.exit()).isEqualTo(1);
        assertThat(empty.err()).contains("BR-101");
    }
}
