package org.branchrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code pack analyse} prints and saves, and how it ends. */
final class PackAnalyseCommandTest {
    @TempDir
    Path folder;

    /** A city that draws the line of the best grade far below the national one. */
    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), """
                id: our-city
                edition: "2019"
                title: {zh: 试验包, en: Test pack}
                level: city
                extends: [national-2018]
                validFrom: 2019-01-01
                """);
        Files.writeString(folder.resolve("scheme.yaml"), """
                bands: [{grade: GOOD, from: 10}, {grade: FAIRLY_GOOD, from: 9}, {grade: ORDINARY, from: 8}, {grade: POOR, from: 0}]
                """);
    }

    private Result analyse(String... more) {
        List<String> words = new ArrayList<>(List.of("pack", "analyse", folder.toString(), "--generated", "30"));
        words.addAll(List.of(more));
        return Result.of(words.toArray(String[]::new));
    }

    @Test
    void what_is_found_is_said_with_its_grounds_and_leads_to_another_exit() {
        Result result = analyse("--only", "better-than-superior");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).matches("""
                pack\\.yaml:1 有党支部按规则包 our-city 评为“好”，仅按上级规则包只能评为“较好”
                  \\[better-than-superior/our-city]
                  见：第 \\d+ 个虚构党支部（种子 1）

                our-city（2019），问及 30 份记录：场景和基准 0 份，虚构党支部 30 份（种子 1）
                  评定好于上级：问 1 个规则包，发现 1 个
                待处理 1 项，已认可 0 项
                """);
    }

    @Test
    void a_witness_is_saved_as_a_scenario_that_passes_and_nothing_is_overwritten() throws IOException {
        Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
        Result saved = analyse("--only", "better-than-superior", "--save", scenarios.toString());
        assertThat(saved.exit()).isEqualTo(1);
        assertThat(scenarios.resolve("witnesses.yaml")).content().startsWith("scenarios:\n  - name:");
        assertThat(Result.of("pack", "test", folder.toString(), "--lang", "en"))
                .isEqualTo(new Result(0, "pack our-city (2019): passed 1, failed 0, problems 0\n", ""));
        Result again = analyse("--save", scenarios.toString());
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("witnesses.yaml", "不会覆盖");
    }

    @Test
    void every_question_finds_what_is_untidy_and_saves_what_shows_it() throws IOException {
        Path untidy = Path.of("src/test/packs/untidy-city");
        Path saved = folder.resolve("saved.yaml");
        Result result = Result.of(
                "pack", "analyse", untidy.toString(), "--generated", "100", "--lang", "en", "--save", saved.toString());
        assertThat(result.out().lines().filter(line -> line.startsWith("  [")))
                .containsExactly(
                        "  [never-fires/uc-5.unknown]",
                        "  [implied/uc-3.none/uc-3]",
                        "  [punished-twice/uc-3/uc-4]",
                        "  [unnoticed/uc.theme-days.per-year/2024-01-01]",
                        "  [unreachable/stars/three]",
                        "  [better-than-superior/untidy-city]");
        assertThat(Files.readString(saved).lines().filter(line -> line.startsWith("      en: ")))
                .satisfiesExactly(
                        twice ->
                                assertThat(twice).startsWith("      en: \"uc-3 and uc-4 punish the same failing twice"),
                        better ->
                                assertThat(better).startsWith("      en: \"with pack untidy-city a branch is graded"));
        Path copy = copied(untidy);
        Files.copy(saved, copy.resolve("scenarios/saved.yaml"));
        assertThat(Result.of("pack", "test", copy.toString(), "--lang", "en").out())
                .isEqualTo("pack untidy-city (2024): passed 5, failed 0, problems 0\n");
    }

    private Path copied(Path pack) throws IOException {
        Path copy = folder.resolve("copy");
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(pack.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    @Test
    void json_holds_every_answer_in_both_languages() throws IOException {
        Result result = analyse("--only", "unreachable", "--format", "json");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out().lines().filter(line -> line.startsWith("      \"id\"")))
                .containsExactly(
                        "      \"id\" : \"unreachable/scheme/GOOD\",",
                        "      \"id\" : \"unreachable/scheme/FAIRLY_GOOD\",",
                        "      \"id\" : \"unreachable/scheme/ORDINARY\",",
                        "      \"id\" : \"unreachable/scheme/POOR\",");
        assertThat(result.out())
                .contains("\"kind\" : \"shown\"", "the grade “good” can be reached", "\"generated\" : 30");
    }

    @Test
    void a_negative_number_of_branches_is_misuse() {
        Result result = Result.of("pack", "analyse", folder.toString(), "--generated", "-1", "--lang", "en");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("the number of invented branches must be 0 or more, not -1");
    }
}
