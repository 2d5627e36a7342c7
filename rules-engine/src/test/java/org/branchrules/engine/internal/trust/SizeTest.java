package org.branchrules.engine.internal.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.branchrules.engine.TinyPack;
import org.branchrules.engine.check.PackChecker;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;
import org.branchrules.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are too long for whoever reads them are refused before anybody does, in words and at their place. */
class SizeTest {
    @ParameterizedTest
    @ValueSource(strings = {"parameters.yaml", "catalogue/ch1.yaml", "ratings/points.csv", "rules/tp1.drl"})
    void a_line_may_have_20000_characters(String file) {
        assertThat(lines(with(file, "# a\n#" + "x".repeat(19_999)))).isEmpty();
        assertThat(lines(with(file, "# a\n#" + "x".repeat(20_000)))).containsExactly(file + ":2:20001 BR-758");
    }

    @ParameterizedTest
    @CsvSource({
        "parameters.yaml, 'parameters: {a: {values: [{value: '",
        "scheme.yaml, 'bands: [{grade: GOOD, from: '",
        "catalogue/ch1.yaml, 'requirements: [{id: '"
    })
    void a_number_of_a_million_digits_is_told_by_its_line_alone(String file, String before) {
        assertThat(PackChecker.check(with(file, before + "1".repeat(1_000_000))))
                .extracting(problem -> problem.file() + " " + problem.check().id())
                .containsExactly(file + " BR-758");
    }

    @Test
    void a_rule_file_is_told_to_be_too_large_before_it_is_read() {
        String open = "rule \"a\" when Branch(".repeat(20_000);

        assertThat(PackChecker.check(with("rules/tp1.drl", open)))
                .extracting(problem -> problem.check().id())
                .containsExactly("BR-705");
    }

    @ParameterizedTest
    @ValueSource(strings = {" && ", " || ", " + ", " * ", " == ", " != "})
    void an_expression_may_have_200_words(String operator) {
        assertThat(ids(condition(chain(operator, 100) + ", groups > 0"))).doesNotContain("BR-253");
        assertThat(ids(condition(chain(operator, 101)))).contains("BR-253");
        assertThat(ids(condition(chain(operator, 1_000)))).containsExactly("BR-253");
    }

    @Test
    void a_chain_of_calls_may_not_be_longer() {
        assertThat(ids(condition("groups" + ".groups()".repeat(1_000) + " > 0")))
                .containsExactly("BR-253");
        assertThat(ids(TinyPack.of(
                        "1",
                        "$branch : Branch(groups > 0)",
                        "findings.breach(\"tp-1\"" + ", $branch".repeat(1_000) + ");")))
                .containsExactly("BR-253");
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 5_000})
    void a_package_may_not_have_a_name_of_any_length(int parts) {
        String name = String.join(".", Collections.nCopies(parts, "a"));
        String rules = new String(TinyPack.right("1").files().get("rules/tp1.drl"), UTF_8);

        assertThat(PackChecker.check(with("rules/tp1.drl", rules.replaceFirst("package [\\w.]+", "package " + name))))
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(problem.message(Language.EN)).isNotBlank().doesNotContain("null"));
    }

    @Test
    void many_rules_in_one_file_are_read_once() {
        String rules = IntStream.range(0, 1_500)
                .mapToObj(number -> "rule \"tp-" + number + "\"\nwhen\n    Branch()\nthen\n    findings.breach(\"tp-"
                        + number + "\");\nend\n")
                .collect(Collectors.joining());

        assertThat(PackChecker.check(with("rules/tp1.drl", HEAD + rules))).hasSizeGreaterThan(1_000);
    }

    private static final String HEAD = """
            package org.branchrules.packs.many
            import org.branchrules.model.fact.Branch
            global org.branchrules.model.rule.Findings findings
            """;

    private static String chain(String operator, int operands) {
        return String.join(operator, Collections.nCopies(operands, "groups"));
    }

    private static PackFiles condition(String constraints) {
        return TinyPack.of("1", "$branch : Branch(" + constraints + ")", "findings.breach(\"tp-1\", $branch);");
    }

    private static PackFiles with(String path, String text) {
        TreeMap<String, byte[]> files = new TreeMap<>(TinyPack.right("1").files());
        files.put(path, text.getBytes(UTF_8));
        return new PackFiles(files);
    }

    private static List<String> lines(PackFiles files) {
        return PackChecker.check(files).stream()
                .filter(problem -> problem.check().id().equals("BR-758"))
                .map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column() + " BR-758")
                .toList();
    }

    private static List<String> ids(PackFiles files) {
        return PackChecker.check(files).stream()
                .map(PackProblem::check)
                .filter(check -> check.severity() == Severity.ERROR)
                .map(check -> check.id())
                .distinct()
                .toList();
    }
}
