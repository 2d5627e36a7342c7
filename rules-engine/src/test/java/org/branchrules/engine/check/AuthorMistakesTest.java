package org.branchrules.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchrules.engine.PackChecker;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The mistakes that authors of DRL make most: each is told at its place, in words for people who know no Java. */
final class AuthorMistakesTest {
    private static final String FILE = "rules/ch1/art01.drl";
    private static final Pattern JAVA =
            Pattern.compile("Exception|[Jj]ava|Lambda|null|class |ERR \\d|mismatched|viable|token|parse|编译|异常");

    private static final Pattern CHINESE = Pattern.compile("(?s).*\\p{IsHan}.*");

    private static Arguments mistake(String what, String right, String wrong, String... problems) {
        return Arguments.of(Named.of(what, right), wrong, List.of(problems));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "`then` is missing",
                        "then\n    findings.breach(\"1-a\"",
                        "    findings.breach(\"1-a\"",
                        "19:5 BR-203 1-a: `then` is missing here"),
                mistake("`end` is missing", "$days);\nend\n", "$days);\n", "20:35 BR-203 1-a: `end` is missing here"),
                mistake(
                        "a bracket is missing",
                        "per-year\"))\nthen",
                        "per-year\")\nthen",
                        "18:54 BR-204 1-a: a `)` is missing here"),
                mistake(
                        "one equals sign",
                        "planned == false",
                        "planned = false",
                        "26:29 BR-207 1-b: a single `=` compares nothing Maybe `==` was meant."),
                mistake(
                        "a misspelt keyword",
                        "rule \"1-b\"\nwhen",
                        "rule \"1-b\"\nwehn",
                        "25:1 BR-202 1-b: `wehn` does not belong here Maybe `when` was meant."),
                mistake(
                        "an unknown field",
                        "planned == false",
                        "planed == false",
                        "26:21 BR-212 1-b: ThemeDay has no `planed` Maybe `planned` was meant."),
                mistake(
                        "an unknown type",
                        "$day : ThemeDay(planned",
                        "$day : ThemeDays(planned",
                        "26:12 BR-210 1-b: there is no `ThemeDays` here: it is not imported Maybe `ThemeDay` was meant."),
                mistake(
                        "a bad import",
                        "record.ThemeDay\n",
                        "record.ThemeDays\n",
                        "8:8 BR-211: there is no fact type or list of constants `org.branchrules.model.record.ThemeDays` Maybe `org.branchrules.model.record.ThemeDay` was meant."),
                mistake(
                        "a number compared with a text",
                        "\"theme-day\",",
                        "\"theme-day\", held > \"abc\",",
                        "17:41 BR-216 1-a: \"abc\" cannot be compared here; what stands on the left is 1, 2, 3…"),
                mistake(
                        "an unknown name in the report",
                        "breach(\"1-a\", $days)",
                        "breach(\"1-a\", $day)",
                        "20:28 BR-217 1-a: `$day` is bound nowhere before this Maybe `$days` was meant."),
                mistake(
                        "a wrong argument in the report",
                        "breach(\"1-a\", $days)",
                        "breach(1, $days)",
                        "20:21 BR-213 1-a: `breach` takes (\"…\", $…)"),
                mistake(
                        "a semicolon is missing",
                        "breach(\"1-a\", $days);",
                        "breach(\"1-a\", $days)",
                        "20:34 BR-208 1-a: a `;` is missing here"),
                mistake(
                        "a name bound twice",
                        "    $days : Cadence(",
                        "    $days : ThemeDay()\n    $days : Cadence(",
                        "17:5 BR-218 1-a: `$days` is bound a second time in this rule"),
                mistake(
                        "an order of firing",
                        "rule \"1-b\"\nwhen",
                        "rule \"1-b\" salience abc\nwhen",
                        "24:12 BR-313 1-b: `salience` may not stand in a rule: results must not depend on the order in which rules fire, nor on a clock"),
                mistake(
                        "a quotation mark is missing",
                        "activity == \"theme-day\"",
                        "activity == \"theme-day",
                        "17:21 BR-205: the text that begins here is not closed: a `\"` is missing before the end of the line"),
                mistake(
                        "a full-width comma",
                        "\"theme-day\",",
                        "\"theme-day\"，",
                        "17:32 BR-106: the full-width character `，` stands where an ordinary `,` belongs"),
                mistake(
                        "curly quotation marks",
                        "\"theme-day\",",
                        "“theme-day”,",
                        "17:21 BR-107: the curly quotation mark `“` stands where an ordinary `\"` belongs",
                        "17:31 BR-107: the curly quotation mark `”` stands where an ordinary `\"` belongs"));
    }

    private static List<PackProblem> check(String right, String wrong) {
        TreeMap<String, byte[]> files = new TreeMap<>(CheckPage.minimal().files());
        String text = new String(files.get(FILE), StandardCharsets.UTF_8);
        assertThat(text).contains(right);
        files.put(FILE, text.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
        return PackChecker.check(new PackFiles(files));
    }

    private static String said(PackProblem problem) {
        assertThat(problem.file()).isEqualTo(FILE);
        return problem.toString().substring(FILE.length() + 1);
    }

    private static void assertPlainWords(PackProblem problem) {
        assertThat(problem.text().zh()).matches(CHINESE).doesNotContainPattern(JAVA);
        assertThat(problem.text().en()).doesNotContainPattern(JAVA);
        if (problem.hint() != null) {
            assertThat(problem.hint().zh()).matches(CHINESE);
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_at_its_place_and_nothing_else_is(String right, String wrong, List<String> expected) {
        List<PackProblem> problems = check(right, wrong);
        assertThat(problems.stream().map(AuthorMistakesTest::said)).containsExactlyElementsOf(expected);
        assertThat(problems).allSatisfy(AuthorMistakesTest::assertPlainWords);
    }

    @Test
    void mistakes_in_two_rules_are_told_at_once() {
        List<PackProblem> problems = check("$day : ThemeDay(", "$day : ThemeDay(planed == true, ");
        assertThat(problems.stream().map(AuthorMistakesTest::said))
                .containsExactly(
                        "26:21 BR-212 1-b: ThemeDay has no `planed` Maybe `planned` was meant.",
                        "34:21 BR-212 1-b.unknown: ThemeDay has no `planed` Maybe `planned` was meant.");
    }

    @Test
    void an_empty_rule_file_leaves_its_requirements_without_rules() {
        TreeMap<String, byte[]> files = new TreeMap<>(CheckPage.minimal().files());
        files.put(FILE, new byte[0]);
        List<PackProblem> problems = PackChecker.check(new PackFiles(files));
        assertThat(problems.stream().map(PackProblem::toString))
                .containsExactly(
                        "catalogue/ch1.yaml:4:9 BR-309 1-a: a coded requirement has at least one rule",
                        "catalogue/ch1.yaml:4:9 BR-422 1-a: lists `theme-day.per-year` under `reads`, but none of its"
                                + " rules reads it",
                        "catalogue/ch1.yaml:24:9 BR-309 1-b: a coded requirement has at least one rule",
                        "parameters.yaml:2:10 BR-421 theme-day.per-year: nothing reads the parameter"
                                + " `theme-day.per-year`",
                        "rules/ch1/art01.drl:1:1 BR-203: `package` is missing here");
        assertThat(problems).allSatisfy(AuthorMistakesTest::assertPlainWords);
    }

    @Test
    void a_file_saved_as_gbk_is_told_where_it_stops_being_readable() {
        TreeMap<String, byte[]> files = new TreeMap<>(CheckPage.minimal().files());
        String text = new String(files.get("pack.yaml"), StandardCharsets.UTF_8);
        files.put("pack.yaml", text.getBytes(Charset.forName("GBK")));
        List<PackProblem> problems = PackChecker.check(new PackFiles(files));
        assertThat(problems.stream().map(PackProblem::toString))
                .containsExactly("pack.yaml:3:13 BR-104: the file is not UTF-8: from here on it cannot be read"
                        + " It looks like GBK: save it again as UTF-8.");
        assertThat(problems).allSatisfy(AuthorMistakesTest::assertPlainWords);
    }

    @Test
    void a_carriage_return_alone_among_ordinary_line_ends_is_told_at_its_place() {
        TreeMap<String, byte[]> files = new TreeMap<>(CheckPage.minimal().files());
        String text = new String(files.get(FILE), StandardCharsets.UTF_8);
        files.put(FILE, text.replaceFirst("theme-day\",\n", "theme-day\",\r").getBytes(StandardCharsets.UTF_8));
        List<PackProblem> problems = PackChecker.check(new PackFiles(files));
        assertThat(problems.stream().map(PackProblem::toString))
                .containsExactly(
                        "rules/ch1/art01.drl:17:33 BR-111: a line ends here in an old way (CR alone), and other"
                                + " programs read it and the next one as one; save the file with ordinary line ends");
        assertThat(problems).allSatisfy(AuthorMistakesTest::assertPlainWords);
    }
}
