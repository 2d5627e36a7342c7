package org.branchrules.engine.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.engine.pack.PackFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever pastes the scenarios that are suggested has closed the gaps for which they are. */
class SuggestedScenariosTest {
    static Stream<Arguments> packs() {
        return Stream.of(
                Arguments.of("alone", "", TwoThemeDays.with("scenarios: []\n", ""), "50.00"),
                Arguments.of("of another year", "theme-day", anotherYear(), "85.71"),
                Arguments.of("of a city", "", untested("../rules-testkit/src/test/packs/our-city"), "95.00"),
                Arguments.of("with points", "items[1]", untested("../rules-examples/packs/fuxin-stars"), "23.07"));
    }

    /** The pack without a single scenario; its baselines stay. */
    private static PackFiles untested(String folder) {
        PackFiles pack = PackFiles.ofFolder(Path.of(folder));
        TreeMap<String, byte[]> files = new TreeMap<>(pack.files());
        pack.scenarioFiles().keySet().forEach(files::remove);
        return new PackFiles(files);
    }

    /** A pack whose baseline is a branch in 2025, where scenarios without a period speak of 2024. */
    private static PackFiles anotherYear() {
        TreeMap<String, byte[]> files =
                new TreeMap<>(TwoThemeDays.with("scenarios: []\n", "").files());
        String baseline = "scenarios/baselines/two-days.yaml";
        String text = new String(files.get(baseline), StandardCharsets.UTF_8);
        files.put(baseline, ("period: \"2025\"\n" + text.replace("2024-", "2025-")).getBytes(StandardCharsets.UTF_8));
        return new PackFiles(files);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void every_suggestion_passes_and_kills_its_mutant_once_pasted(
            String name, String only, PackFiles pack, String score) {
        MutationReport before = PolicyMutation.of(pack).only(only).run();
        Set<String> suggested = ids(before.of(Fate.SURVIVED).filter(result -> result.suggestion() != null));
        assertThat(suggested).isNotEmpty();

        MutationReport after = PolicyMutation.of(pasted(pack, before))
                .only(only)
                .withoutSuggestions()
                .run();

        assertThat(after.problems()).isEmpty();
        assertThat(after.failing()).isEmpty();
        assertThat(ids(after.of(Fate.SURVIVED))).doesNotContainAnyElementsOf(suggested);
        assertThat(after.score()).hasToString(score);
    }

    private static Set<String> ids(Stream<MutantResult> results) {
        return results.map(result -> result.mutant().id()).collect(Collectors.toSet());
    }

    private static PackFiles pasted(PackFiles pack, MutationReport report) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        report.results().stream()
                .map(MutantResult::suggestion)
                .filter(Objects::nonNull)
                .forEach(suggestion -> texts.computeIfAbsent(
                                suggestion.file(), file -> new StringBuilder("scenarios:\n"))
                        .append(suggestion.yaml()));
        TreeMap<String, byte[]> files = new TreeMap<>(pack.files());
        texts.forEach((file, text) -> files.put(file, text.toString().getBytes(StandardCharsets.UTF_8)));
        return new PackFiles(files);
    }
}
