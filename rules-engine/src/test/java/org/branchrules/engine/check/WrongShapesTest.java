package org.branchrules.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has another shape than what is read, or lies where nothing reads it, is not passed over. */
final class WrongShapesTest {
    private static List<String> said(String path, String text) {
        SortedMap<String, byte[]> files = new TreeMap<>(CheckPage.minimal().files());
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return PackChecker.check(new PackFiles(files)).stream()
                .map(PackProblem::toString)
                .toList();
    }

    private static String minimal(String path) {
        return new String(CheckPage.minimal().files().getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void a_whole_file_that_is_a_list_is_refused() {
        String list = minimal("parameters.yaml").replace("parameters:\n", "");

        assertThat(said("parameters.yaml", list))
                .containsExactly("parameters.yaml:1:1 BR-451: expected keys with their values, as in `key: value`");
        assertThat(said("displaces.yaml", "- {requirement: 1-a}\n"))
                .containsExactly("displaces.yaml:1:1 BR-451: expected keys with their values, as in `key: value`");
    }

    @Test
    void a_list_or_a_text_where_keys_belong_is_refused() {
        String catalogue = minimal("catalogue/ch1.yaml");

        assertThat(said(
                        "catalogue/ch1.yaml",
                        catalogue.replace("    coding: judgement", "    applies: [AGENCY]\n    coding: judgement")))
                .containsExactly("catalogue/ch1.yaml:46:14 BR-451 1-c.applies: expected keys with their values, as in"
                        + " `key: value`");
        assertThat(said("remedies.yaml", minimal("remedies.yaml") + "  - plan-lectures\n"))
                .containsExactly(
                        "remedies.yaml:8:5 BR-451 remedies[1]: expected keys with their values, as in `key: value`");
    }

    @Test
    void a_key_that_nothing_reads_is_told_at_the_top_of_a_file_too() {
        assertThat(said("displaces.yaml", "displace: []\n"))
                .containsExactly(
                        "displaces.yaml:1:1 BR-402 displace: unknown field `displace`; expected one of displaces."
                                + " Maybe `displaces` was meant.");
        assertThat(said("parameters.yaml", minimal("parameters.yaml") + "sets: []\n"))
                .containsExactly(
                        "parameters.yaml:16:1 BR-402 sets: unknown field `sets`; expected one of parameters, set."
                                + " Maybe `set` was meant.");
    }

    @Test
    void a_second_document_in_a_file_is_told() {
        assertThat(said("remedies.yaml", minimal("remedies.yaml") + "---\nremedies: []\n"))
                .containsExactly(
                        "remedies.yaml:9:1 BR-150: a second document begins here, after `---`; only the first is"
                                + " read");
        assertThat(said("remedies.yaml", "---\n" + minimal("remedies.yaml"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "displace.yaml, displaces.yaml",
        "parameter.yml, parameters.yaml",
        "rating/stars.yaml, ratings/stars.yaml",
        "catalog/ch2.yaml, catalogue/ch2.yaml",
        "rules/ch1/art02.drl.txt, rules/ch1/art02.drl",
        "rule/art02.drl, rules/art02.drl",
        "scenario/art02.yaml, scenarios/art02.yaml",
        "ratings/points.CSV, ratings/points.csv"
    })
    void a_file_that_nothing_reads_is_told_with_the_path_that_was_probably_meant(String path, String meant) {
        assertThat(said(path, ""))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(path + " BR-112: `" + path + "` would not be read: ")
                        .endsWith(". Maybe `" + meant + "` was meant."));
    }

    @ParameterizedTest
    @CsvSource({"data.yaml", "rules/data.yaml", "scenarios/ch1/art01.yaml", "catalogue/ch2.csv"})
    void a_file_that_nothing_reads_is_told_where_nobody_can_guess_what_was_meant(String path) {
        assertThat(said(path, "")).singleElement().asString().startsWith(path + " BR-112: ");
    }

    @Test
    void papers_beside_a_pack_are_nobodys_concern() {
        assertThat(said("README.md", "# Ours")).isEmpty();
        assertThat(said("LICENSE", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: b: c        | 1:5 BR-102: this is not YAML: mapping values are not allowed here. Maybe a text that holds a colon wants quotation marks, or this line stands too far to the right.
            a: [b, c       | Maybe a bracket is not closed, or a comma is missing.
            a: "b          | found unexpected end of stream. Maybe a quotation mark is not closed.
            a: @b          | A text that begins with such a sign wants quotation marks.
            a: "C:\\pack" | In double quotation marks, write a backslash twice.
            """)
    void what_is_no_yaml_is_told_by_what_was_found_rather_than_by_what_was_being_read(String text, String message) {
        assertThat(said("displaces.yaml", text + "\n"))
                .singleElement()
                .asString()
                .endsWith(message);
    }
}
