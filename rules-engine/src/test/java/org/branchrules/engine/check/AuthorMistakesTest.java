package org.branchrules.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Language;
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
                        "19:5 BR-203 1-a 此处缺少“then” / `then` is missing here"),
                mistake(
                        "`when` is missing",
                        "rule \"1-b\"\nwhen",
                        "rule \"1-b\"",
                        "25:5 BR-203 1-b 此处缺少“when” / `when` is missing here"),
                mistake(
                        "`end` is missing",
                        "$days);\nend\n",
                        "$days);\n",
                        "20:35 BR-203 1-a 此处缺少“end” / `end` is missing here"),
                mistake(
                        "a bracket is missing",
                        "per-year\"))\nthen",
                        "per-year\")\nthen",
                        "18:54 BR-204 1-a 此处缺少“)” / a `)` is missing here"),
                mistake(
                        "one equals sign",
                        "planned == false",
                        "planned = false",
                        "26:29 BR-207 1-b 单个“=”不作比较。可能是“==”。"
                                + " / a single `=` compares nothing. Maybe `==` was meant."),
                mistake(
                        "a misspelt `when`",
                        "rule \"1-b\"\nwhen",
                        "rule \"1-b\"\nwehn",
                        "25:1 BR-202 1-b 此处不应有“wehn”。可能是“when”。"
                                + " / `wehn` does not belong here. Maybe `when` was meant."),
                mistake(
                        "a misspelt `end`",
                        "$days);\nend\n",
                        "$days);\nEnd\n",
                        "21:1 BR-202 1-a 此处不应有“End”。可能是“end”。"
                                + " / `End` does not belong here. Maybe `end` was meant."),
                mistake(
                        "a misspelt `package`",
                        "package org",
                        "packge org",
                        "4:1 BR-202 此处不应有“packge”。可能是“package”。"
                                + " / `packge` does not belong here. Maybe `package` was meant."),
                mistake(
                        "an unknown field",
                        "planned == false",
                        "planed == false",
                        "26:21 BR-212 1-b ThemeDay 没有“planed”。可能是“planned”。"
                                + " / ThemeDay has no `planed`. Maybe `planned` was meant."),
                mistake(
                        "an unknown type",
                        "$day : ThemeDay(planned",
                        "$day : ThemeDays(planned",
                        "26:12 BR-210 1-b 此处没有“ThemeDays”：它没有被引入（import）。可能是“ThemeDay”。"
                                + " / there is no `ThemeDays` here: it is not imported. Maybe `ThemeDay` was meant."),
                mistake(
                        "a bad import",
                        "record.ThemeDay\n",
                        "record.ThemeDays\n",
                        "8:8 BR-211 没有名为“org.branchrules.model.record.ThemeDays”的事实类型或常量表。可能是“org.branchrules.model.record.ThemeDay”。"
                                + " / there is no fact type or list of constants `org.branchrules.model.record.ThemeDays`. Maybe `org.branchrules.model.record.ThemeDay` was meant."),
                mistake(
                        "an import of everything",
                        "import org.branchrules.model.fact.Cadence",
                        "import org.branchrules.model.fact.*",
                        "6:8 BR-211 没有名为“org.branchrules.model.fact.*”的事实类型或常量表。请逐个写出要引入的类型，每个一行。"
                                + " / there is no fact type or list of constants `org.branchrules.model.fact.*`. Name each type in a line of its own.",
                        "16:13 BR-210 1-a 此处没有“Cadence”：它没有被引入（import）。可能缺少一行“import org.branchrules.model.fact.Cadence”。"
                                + " / there is no `Cadence` here: it is not imported. Maybe a line `import org.branchrules.model.fact.Cadence` is missing."),
                mistake(
                        "an import of constants apart from their fact",
                        "record.ThemeDay\n",
                        "record.ThemeDay.Content\n",
                        "8:8 BR-211 没有名为“org.branchrules.model.record.ThemeDay.Content”的事实类型或常量表。可能是“org.branchrules.model.record.ThemeDay”。"
                                + " / there is no fact type or list of constants `org.branchrules.model.record.ThemeDay.Content`. Maybe `org.branchrules.model.record.ThemeDay` was meant."),
                mistake(
                        "a number compared with a text",
                        "held < parameters.count(\"theme-day.per-year\")",
                        "held > \"abc\"",
                        "18:16 BR-216 1-a \"abc\" 不能在此比较：左边是 1, 2, 3…"
                                + " / \"abc\" cannot be compared here; what stands on the left is 1, 2, 3…"),
                mistake(
                        "an unknown name in the report",
                        "breach(\"1-a\", $days)",
                        "breach(\"1-a\", $day)",
                        "20:28 BR-217 1-a “$day”在此之前没有绑定。可能是“$days”。"
                                + " / `$day` is bound nowhere before this. Maybe `$days` was meant."),
                mistake(
                        "a name in the report without its dollar sign",
                        "breach(\"1-a\", $days)",
                        "breach(\"1-a\", days)",
                        "20:28 BR-217 1-a “days”在此之前没有绑定。可能是“$days”。"
                                + " / `days` is bound nowhere before this. Maybe `$days` was meant."),
                mistake(
                        "a wrong argument in the report",
                        "breach(\"1-a\", $days)",
                        "breach(1, $days)",
                        "20:21 BR-213 1-a “breach”的参数应为 (\"…\", $…) / `breach` takes (\"…\", $…)"),
                mistake(
                        "a semicolon is missing",
                        "breach(\"1-a\", $days);",
                        "breach(\"1-a\", $days)",
                        "20:34 BR-208 1-a 此处缺少“;” / a `;` is missing here"),
                mistake(
                        "two mistakes in two rules",
                        "$day : ThemeDay(",
                        "$day : ThemeDay(planed == true, ",
                        "26:21 BR-212 1-b ThemeDay 没有“planed”。可能是“planned”。"
                                + " / ThemeDay has no `planed`. Maybe `planned` was meant.",
                        "34:21 BR-212 1-b.unknown ThemeDay 没有“planed”。可能是“planned”。"
                                + " / ThemeDay has no `planed`. Maybe `planned` was meant."),
                mistake(
                        "a name bound twice",
                        "    $days : Cadence(",
                        "    $days : ThemeDay()\n    $days : Cadence(",
                        "17:5 BR-218 1-a “$days”在本规则中重复绑定 / `$days` is bound a second time in this rule"),
                mistake(
                        "an order of firing",
                        "rule \"1-b\"\nwhen",
                        "rule \"1-b\" salience abc\nwhen",
                        "24:12 BR-313 1-b 规则中不得使用“salience”：结果不得取决于规则执行的先后，也不得取决于时钟"
                                + " / `salience` may not stand in a rule: results must not depend on the order in which rules fire, nor on a clock"),
                mistake(
                        "a quotation mark is missing",
                        "activity == \"theme-day\"",
                        "activity == \"theme-day",
                        "17:21 BR-205 由此开始的文字没有结束：本行末尾之前缺少 \""
                                + " / the text that begins here is not closed: a `\"` is missing before the end of the line"),
                mistake(
                        "a full-width comma",
                        "\"theme-day\",",
                        "\"theme-day\"，",
                        "17:32 BR-106 此处的全角字符“，”应为半角“,”"
                                + " / the full-width character `，` stands where an ordinary `,` belongs"),
                mistake(
                        "curly quotation marks",
                        "\"theme-day\",",
                        "“theme-day”,",
                        "17:21 BR-107 此处的弯引号「“」应为半角直引号 \""
                                + " / the curly quotation mark `“` stands where an ordinary `\"` belongs",
                        "17:31 BR-107 此处的弯引号「”」应为半角直引号 \""
                                + " / the curly quotation mark `”` stands where an ordinary `\"` belongs"),
                mistake(
                        "curly quotation marks around the name of a rule",
                        "rule \"1-b\"\n",
                        "rule “1-b”\n",
                        "24:6 BR-107 此处的弯引号「“」应为半角直引号 \""
                                + " / the curly quotation mark `“` stands where an ordinary `\"` belongs",
                        "24:10 BR-107 此处的弯引号「”」应为半角直引号 \""
                                + " / the curly quotation mark `”` stands where an ordinary `\"` belongs"),
                mistake(
                        "an operator that does not exist",
                        "held < parameters",
                        "held =< parameters",
                        "18:14 BR-202 1-a 此处不应有“=<”。可能是“<=”。 / `=<` does not belong here. Maybe `<=` was meant."),
                mistake(
                        "a word instead of an operator",
                        "\"theme-day\",\n",
                        "\"theme-day\" and\n",
                        "17:33 BR-202 1-a 此处不应有“and”。可能是“&&”。 / `and` does not belong here. Maybe `&&` was meant."),
                mistake(
                        "two commas",
                        "\"theme-day\",",
                        "\"theme-day\",,",
                        "17:33 BR-221 1-a 此处缺少一个值 / a value is missing here"),
                mistake(
                        "a colon is missing",
                        "$day : ThemeDay(planned",
                        "$day ThemeDay(planned",
                        "26:9 BR-203 1-b 此处缺少“:” / `:` is missing here"),
                mistake(
                        "a pattern that is assigned",
                        "$day : ThemeDay(planned",
                        "$day = ThemeDay(planned",
                        "26:10 BR-202 1-b 此处不应有“=”。可能是“:”。 / `=` does not belong here. Maybe `:` was meant."),
                mistake(
                        "alternative patterns",
                        "$day : ThemeDay(planned == false)",
                        "$day : ThemeDay(planned == false) or ThemeDay(planned == true)",
                        "26:39 BR-314 1-b 规则包的规则文件中不得使用“or” / `or` may not stand in a rule file of a pack"),
                mistake(
                        "a constant without its list",
                        "Answer.NOT_STATED",
                        "NOT_STATED",
                        "34:35 BR-210 1-b.unknown 此处没有“NOT_STATED”：它没有被引入（import）。可能是“Answer.NOT_STATED”。"
                                + " / there is no `NOT_STATED` here: it is not imported. Maybe `Answer.NOT_STATED` was meant."),
                mistake(
                        "a constant as a text",
                        "Answer.NOT_STATED",
                        "\"NOT_STATED\"",
                        "34:35 BR-216 1-b.unknown \"NOT_STATED\" 不能在此比较：左边是 Answer。可能是“Answer.NOT_STATED”。"
                                + " / \"NOT_STATED\" cannot be compared here; what stands on the left is Answer. Maybe `Answer.NOT_STATED` was meant."),
                mistake(
                        "a number in a rule",
                        "parameters.count(\"theme-day.per-year\")",
                        "12",
                        "18:16 BR-311 1-a 规则中出现数字 12，规则里只允许 0 和 1"
                                + " / the number 12 stands in a rule; only 0 and 1 may"),
                mistake(
                        "a parameter that does not exist",
                        "parameters.count(\"theme-day.per-year\")",
                        "parameters.count(\"theme-day.per-yeer\")",
                        "18:33 BR-414 1-a parameters.yaml 中没有参数“theme-day.per-yeer”。可能是“theme-day.per-year”。"
                                + " / no parameter `theme-day.per-yeer` in parameters.yaml. Maybe `theme-day.per-year` was meant."),
                mistake(
                        "a comment is not closed",
                        "// Fewer theme days",
                        "/* Fewer theme days",
                        "13:1 BR-252 此处开始的注释没有结束：缺少“*/”，其后的内容都成了注释"
                                + " / the comment that begins here does not end: a `*/` is missing, and all that follows is comment"),
                mistake(
                        "a global is not declared",
                        "global org.branchrules.model.rule.Parameters parameters\n",
                        "",
                        "17:16 BR-217 1-a “parameters”在此之前没有绑定。可能缺少一行“global org.branchrules.model.rule.Parameters parameters”。"
                                + " / `parameters` is bound nowhere before this. Maybe a line `global org.branchrules.model.rule.Parameters parameters` is missing."));
    }

    private static List<PackProblem> check(String right, String wrong) {
        TreeMap<String, byte[]> files = new TreeMap<>(CheckPage.minimal().files());
        String text = new String(files.get(FILE), StandardCharsets.UTF_8);
        assertThat(text).contains(right);
        files.put(FILE, text.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
        return PackChecker.check(new PackFiles(files));
    }

    /** Where, which check, in which rule, and the message in both languages. */
    private static String said(PackProblem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.check().id()
                + (problem.where().isEmpty() ? "" : " " + problem.where())
                + " " + problem.message(Language.ZH) + " / " + problem.message(Language.EN);
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
        assertThat(problems).extracting(PackProblem::file).containsOnly(FILE);
        assertThat(problems.stream().map(AuthorMistakesTest::said)).containsExactlyElementsOf(expected);
        assertThat(problems).allSatisfy(AuthorMistakesTest::assertPlainWords);
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
                .containsExactly("pack.yaml:3:13 BR-104: the file is not UTF-8: from here on it cannot be read."
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
