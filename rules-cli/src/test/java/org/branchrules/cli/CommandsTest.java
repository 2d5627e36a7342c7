package org.branchrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.AssessmentEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

final class CommandsTest {
    private static final AssessmentEngine ENGINE = AssessmentEngine.national();
    private static final Path RECORDS = Path.of("../rules-examples/records");

    @TempDir
    Path directory;

    private static Result run(String in, Charset charset, boolean terminal, String... arguments) {
        return Result.of(in, new ByteArrayOutputStream(), charset, terminal, arguments);
    }

    private static Result run(String... arguments) {
        return Result.of(arguments);
    }

    private static String record(String id) {
        return "{\"identity\": {\"id\": \"" + id + "\", \"kind\": \"AGENCY\", \"form\": \"STAND_ALONE\"}}";
    }

    private Path file(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void a_directory_is_read_in_order_and_json_is_one_list() throws IOException {
        file("b/2.json", record("two"));
        file("a/1.yaml", "identity: {id: one, kind: AGENCY, form: STAND_ALONE}\n");
        file("a/readme.txt", "no record");
        Result result = run("assess", "--format", "json", directory.toString());
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines().filter(line -> line.startsWith("    \"branch\"")))
                .containsExactly("    \"branch\" : \"one\",", "    \"branch\" : \"two\",");
        assertThat(result.out()).startsWith("[\n  {\n").endsWith("  }\n]\n").contains("\"period\" : \"2024\"");
    }

    @Test
    void one_file_many_files_and_standard_input_give_the_same_list() throws IOException {
        String file = file("one.json", record("one")).toString();
        String list = file("list.json", "[" + record("one") + "]").toString();
        String expected = run("assess", "--format", "json", file).out();
        assertThat(run("assess", "--format", "json", list).out()).isEqualTo(expected);
        assertThat(run("\ufeff " + record("one"), StandardCharsets.UTF_8, false, "assess", "--format", "json", "-")
                        .out())
                .isEqualTo(expected);
        assertThat(run(
                                "identity: {id: one, kind: AGENCY, form: STAND_ALONE}",
                                StandardCharsets.UTF_8,
                                false,
                                "assess",
                                "--format=JSON",
                                "-")
                        .out())
                .isEqualTo(expected);
    }

    @Test
    void a_bad_record_is_rejected_with_its_reasons_and_the_others_are_assessed() throws IOException {
        file("1.json", record("one"));
        file("2.json", "{\"identity\": {\"id\": \"two\", \"kind\": \"CLUB\", \"form\": \"STAND_ALONE\"}, \"x\": 1}");
        file("3.json", "{ not json");
        file("4.json", "{\"identity\": {\"id\": \"four\", \"kind\": \"MILITARY\", \"form\": \"STAND_ALONE\"}}");
        Result result = run("assess", "--format", "json", directory.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("\"branch\" : \"one\"").doesNotContain("\"branch\" : \"two\"");
        assertThat(result.err())
                .contains("2.json 第 1 条记录（支部 two）", "CLUB", "3.json", "（支部 four）", "3 条记录没有评估，其余 1 条已评估。")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void text_shows_grade_criteria_and_a_summary_of_several() {
        Result result = run("assess", "--period", "2024", RECORDS.toString());
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .contains("支部 ", "评估期", "等次", "可能范围", "各项标准", "█", "问题（", "下一步（", "汇总")
                .doesNotContain("\u001b", "null", "Observation", "[[");
    }

    @Test
    void text_in_english_has_no_chinese_labels() throws IOException {
        String file = file("one.json", record("one")).toString();
        Result result = run("assess", "--lang", "en", file);
        assertThat(result.out()).startsWith("Branch one\n==========\nPeriod  2024 (as of 2024-12-31)\n");
        assertThat(result.out()
                        .codePoints()
                        .anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN))
                .isFalse();
    }

    @Test
    void markdown_and_yaml_are_written_too() throws IOException {
        String file = file("one.json", record("one")).toString();
        assertThat(run("assess", "--format", "md", file).out()).startsWith("# 支部 one\n\n- **评估期** 2024");
        assertThat(run("assess", "--format", "yaml", file).out()).startsWith("- branch: \"one\"\n  period: \"2024\"\n");
    }

    @Test
    void out_writes_a_file_for_each_branch() throws IOException {
        String file = file("in/list.json", "[" + record("a/1") + "," + record("a:1") + "]")
                .toString();
        Path out = directory.resolve("out/deep");
        Result result = run("assess", "--format", "json", "--out", out.toString(), file);
        assertThat(result).isEqualTo(new Result(0, "已写入 2 个文件：" + out + "\n", ""));
        try (Stream<Path> written = Files.list(out)) {
            assertThat(written.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("a_1.json", "a_1-2.json");
        }
        assertThat(Files.readString(out.resolve("a_1.json"))).startsWith("[\n  {\n    \"branch\" : \"a/1\"");
    }

    @Test
    void a_console_of_another_charset_shows_chinese_right() throws IOException {
        String file = file("one.json", record("甲")).toString();
        Charset gbk = Charset.forName("GBK");
        assertThat(run("", gbk, true, "assess", file).out()).startsWith("支部 甲\n");
        assertThat(run("", gbk, true, "assess", "--format", "json", file).out()).contains("\"branch\" : \"甲\"");
        assertThat(run("", gbk, true, "explain", file, "11-a", "--conditions", "--format", "json")
                        .out())
                .contains("\"branch\" : \"甲\"");
        assertThat(run("", gbk, true, "generate", "--count", "1", "--seed", "1").out())
                .contains("党");
        assertThat(run("", gbk, false, "assess", "--format", "json", file).out())
                .contains("\"branch\" : \"甲\"");
    }

    @Test
    void a_long_run_shows_its_progress_on_a_terminal_only() throws IOException {
        for (int i = 0; i < 100; i++) {
            file(String.format(java.util.Locale.ROOT, "in/%03d.json", i), record("b" + i));
        }
        String in = directory.resolve("in").toString();
        String out = directory.resolve("out").toString();
        assertThat(run("", StandardCharsets.UTF_8, true, "assess", "--out", out, in)
                        .err())
                .contains("] 100/100", "\r");
        assertThat(run("assess", "--out", out, in).err()).isEmpty();
    }

    @Test
    void explain_says_why() throws IOException {
        String file = file("one.json", record("one")).toString();
        Result result = run("explain", file, "11-a", "--period", "2024");
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .startsWith("支部 one：11-a ")
                .contains("结论      材料不足", "没有提供这些材料：党员大会。没有提供不等于没有开展，补充后才能判定。");
    }

    @Test
    void explain_holds_every_condition_against_the_record() throws IOException {
        String file = file("one.json", record("one")).toString();
        Result result = run("explain", "--conditions", file, "34x-a", "--period", "2024", "--lang", "en");
        assertThat(result).isEqualTo(new Result(0, """
                        Branch one: 34x-a Military branches are out of scope
                        ====================================================
                        Period    2024 (as of 2024-12-31)
                        Outcome   not applicable
                        Because   Applies only to branches of these kinds: military; this one is of kind agency.
                        Decisive  What decided is whom it binds: kind of branch among: military (this one: agency).

                        Whom it binds
                          -  kind of branch among: military (this one: agency)

                        Rules
                          The requirement does not apply, or cannot be decided: these rules had no say, and are shown for
                          information.

                        Rule 34x-a (rules/ch8/art34x.drl:14) reports "breach": did not fire; what came nearest:
                          -  branch: kind agency, form stand-alone, full members 0, probationary members 0, branch committee
                             not stated, party groups 0, units 0, leading cadres 0, mobile members 0, away in one place 0
                             - kind: agency (the rule asks: military? no)
                        """, ""));

        Result json = run("explain", "--conditions", "--format", "json", file, "34x-a", "--period", "2024");
        assertThat(json.exit()).isZero();
        assertThat(json.out())
                .contains("\"requirement\" : \"34x-a\"", "\"state\" : \"FAILS\"", "\"required\" : \"MILITARY\"");
        assertThat(run("explain", "--conditions", "--format", "md", file, "34x-a", "--lang", "en"))
                .isEqualTo(new Result(2, "", "Usage: --conditions cannot be written as md; use text, json or yaml\n"));
    }

    @Test
    void every_requirement_can_be_explained_for_every_record_that_we_ship() throws IOException {
        try (Stream<Path> files = Files.walk(RECORDS)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(json|ya?ml)"))
                    .toList()) {
                assertThat(run("explain", file.toString(), "16-g", "--period", "2024", "--lang", "en")
                                .exit())
                        .isZero();
            }
        }
    }

    @Test
    void an_unknown_requirement_is_a_usage_error_that_names_the_nearest() throws IOException {
        String file = file("one.json", record("one")).toString();
        Result result = run("explain", file, "11-aa");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("用法错误：没有要求“11-aa”。可能是：11-a");
    }

    @Test
    void usage_errors_say_what_was_given() throws IOException {
        String file = file("one.json", record("one")).toString();
        assertThat(run("assess", "missing.json")).isEqualTo(new Result(2, "", "用法错误：没有文件或者目录“missing.json”\n"));
        assertThat(run("assess", "--lang", "en", "--period", "2024-13", file))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "Usage: `2024-13` is not a period; expected 2024, 2024-Q3, 2024-05 or 2024-01-01..2024-06-30 (within one year)\n"));
        assertThat(run("assess", "--as-of", "2023-01-01", file).err())
                .isEqualTo("用法错误：评估日 2023-01-01 早于评估期的第一天 2024-01-01\n");
        assertThat(run("assess", "--as-of", "soon", file).err()).contains("“soon”不是日期");
        assertThat(run("assess", "-", "-").err()).contains("标准输入");
        assertThat(run("assess", "--out", file, file).err()).contains("输出目录");
        assertThat(run(
                                "assess",
                                Files.createDirectory(directory.resolve("empty"))
                                        .toString())
                        .err())
                .contains("里没有");
        for (String[] wrong : new String[][] {{"assess"}, {"assess", "--bogus", file}, {"bogus"}, {"explain"}}) {
            Result result = run(wrong);
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err())
                    .startsWith("用法错误：")
                    .contains("\nUsage: ")
                    .contains("--help")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void misuse_is_told_in_both_languages() {
        assertThat(run("assess", "--perid", "2024", "x").err())
                .startsWith(
                        "用法错误：没有选项“--perid”。可能是：--period\n" + "Usage: there is no option `--perid`. Maybe: --period\n");
        assertThat(run("assess", "--format", "xml", "x").err())
                .startsWith("用法错误：“xml”不是 --format 可取的值，应为：text, json, yaml, md\n"
                        + "Usage: `xml` is none of the values of --format: text, json, yaml, md\n");
        assertThat(run("explain", "x").err()).startsWith("用法错误：缺少 REQUIREMENT\nUsage: REQUIREMENT is missing\n");
        assertThat(run("xyzzy").err())
                .startsWith("用法错误：没有“xyzzy”这样的命令或者参数\n" + "Usage: there is no command or argument `xyzzy` here\n");
        assertThat(run().err())
                .startsWith("用法错误：没有说明要做什么，应为其中之一：")
                .contains("\nUsage: nothing to do; expected one of ");
    }

    @ParameterizedTest
    @CsvSource({"Broken pipe, true", "管道已结束。, true", "The pipe is being closed, true", "No space left on device, false"
    })
    void a_reader_who_went_away_is_told_nothing_and_a_full_disk_is_told_of(String failure, boolean gone)
            throws IOException {
        String file = file("one.json", record("one")).toString();
        Result result =
                Result.of("", failing(failure), StandardCharsets.UTF_8, false, "assess", "--format", "json", file);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err().isEmpty()).isEqualTo(gone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "md"})
    void pages_too_tell_a_reader_who_went_away_from_a_full_disk(String format) throws IOException {
        String file = file("one.json", record("one")).toString();

        assertThat(Result.of(
                        "", failing("Broken pipe"), StandardCharsets.UTF_8, false, "assess", "--format", format, file))
                .isEqualTo(new Result(1, "", ""));
        assertThat(Result.of(
                        "",
                        failing("No space left"),
                        StandardCharsets.UTF_8,
                        false,
                        "assess",
                        "--format",
                        format,
                        file))
                .isEqualTo(new Result(1, "", "写不出去：No space left\n"));
    }

    private static ByteArrayOutputStream failing(String failure) {
        return new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                CommandsTest.<RuntimeException>raise(new IOException(failure));
            }
        };
    }

    /** Throws what real streams throw and this one may not declare. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> void raise(Exception failure) throws E {
        throw (E) failure;
    }

    @Test
    void validate_lists_problems_without_assessing() throws IOException {
        String good = file("good.json", record("one")).toString();
        String bad = file("bad.json", "{\"identity\": {\"id\": \" \"}}").toString();
        assertThat(run("validate", good)).isEqualTo(new Result(0, good + "：1 条记录，全部有效\n", ""));
        Result result = run("validate", good, bad);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("bad.json：0 条记录有效，1 条无效\n  ", "/identity");
    }

    @Test
    void the_catalogue_lists_every_requirement() {
        Result markdown = run("catalogue");
        assertThat(markdown.out()).startsWith("# ");
        assertThat(ENGINE.policy().requirements())
                .allSatisfy(requirement -> assertThat(markdown.out()).contains("- **" + requirement.id() + "**"));
        assertThat(run("catalogue", "--format", "json").out())
                .startsWith("{\n  \"title\" : {")
                .endsWith("}\n");
    }

    @Test
    void the_template_can_be_read_back() {
        String template = run("template").out();
        Result result = run(template, StandardCharsets.UTF_8, false, "validate", "-");
        assertThat(result.err()).isEmpty();
        assertThat(template).contains("identity");
    }

    @Test
    void help_and_version_are_there() {
        assertThat(run("--version").out()).startsWith("branch-rules ");
        assertThat(run("--help").out()).contains("assess", "explain", "catalogue", "template", "validate");
        assertThat(run("assess", "--help").out()).contains("--period", "--as-of", "--format", "--lang", "--out");
    }

    @Test
    void improve_says_where_the_branch_is_what_to_do_and_what_falls_back() {
        String file = RECORDS.resolve("agency-irregular-confirmation.yaml").toString();
        Result result = run("improve", "--period", "2024", "--as-of", "2024-11-30", file);
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo("""
                支部 jg-0212：怎样提高等次
                ==========================
                评估期  2024（截至 2024-11-30）
                现状    一般（94.38 分）

                本评估期内达到“较好”
                  最少要解决 1 项，再少不行。这样的办法只有一种。
                  1  1 项，规定期限 30 天，之后为好（97.50 分）
                     11-d 发展党员须经大会表决，2024-12-30 前

                具体要做的
                  11-d  发展党员须经大会表决
                        2024-05-14 发展党员（预备党员转正，p09），是否由党员大会决定：否
                        支部书记：停止执行没有经过大会表决的决定，报告上级后召开党员大会，按人逐一讨论表决。
                        归档：大会记录（逐人的讨论情况和票数）、入党志愿书中的支部决议、上级党委的意见。
                        2024-12-30 前完成，完成后计入本期。

                什么都不做，到 2024-12-31 会变差的
                  没有。
                """);
    }

    @Test
    void improve_names_a_grade_in_any_way_that_people_write_it() {
        String file = RECORDS.resolve("community.yaml").toString();
        String expected =
                run("improve", "--to", "GOOD", "--period", "2024", file).out();
        assertThat(expected).contains("达到“好”");
        for (String name : new String[] {"好", "good", "Good"}) {
            assertThat(run("improve", "--to", name, "--period", "2024", file).out())
                    .isEqualTo(expected);
        }
    }

    @Test
    void improve_says_that_a_goal_is_reached_and_that_nothing_is_better_than_the_best() {
        String file = RECORDS.resolve("village-good.json").toString();
        assertThat(run("improve", "--lang", "en", "--to", "ordinary", "--period", "2024", file)
                        .out())
                .endsWith("\n\n\"ordinary\" is reached already\n");
        assertThat(run("improve", "--lang", "en", "--period", "2024", file).out())
                .endsWith("\n  The grade is the best there is, and so is every local level.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | By 2025-01-30. It could be made up only before the period ended, so it counts only from the next period."
                        + " | By 2025-01-30. What was missed stays missed; doing better counts only from the next period."
                        + " | By 2025-03-01. It can still be put right, but counts only from the next period.",
                "zh | 2025-01-30 前完成。本期已经结束，不能再补办，下一期才算数。"
                        + " | 2025-01-30 前完成。已经缺的补不回来，改进后下一期才算数。"
                        + " | 2025-03-01 前完成。仍然可以补正，但下一期才算数。"
            })
    void improve_says_in_one_sentence_by_when_and_for_which_period_a_repair_counts(
            String language, String within, String next, String any) {
        String file = RECORDS.resolve("community.yaml").toString();
        String out =
                run("improve", "--lang", language, "--period", "2024", file).out();
        assertThat(unfolded(out)).containsSubsequence(within, next, any);
        assertThat(unfolded(out)).doesNotContain("at any time", "only within the period", "随时可以补正", "仅限本期内补办");
    }

    /** The lines of a page, joined again where they were folded between words. */
    private static String unfolded(String page) {
        return page.replaceAll("\\n +", " ");
    }

    @Test
    void improve_does_not_call_the_grade_the_best_while_open_requirements_could_pull_it_down() {
        String file = RECORDS.resolve("school-files-missing.yaml").toString();
        String out = run("improve", "--lang", "en", "--period", "2024", file).out();
        assertThat(out)
                .contains(
                        "\n  The grade and every local level are the best there is, if these are settled in its favour (15):\n",
                        """
                          19-a  Heart-to-heart talks every year [normally, art. 19]
                                Settled by supplying what the files lack: heart-to-heart talks.
                          19-b  Knowing what members think [must, art. 19]
                                Settled by the judgement of an assessor, put on record.
                        """)
                .contains("Settled by completing what the entries on file leave out. The files leave open")
                .doesNotContain("and so is every local level");
        assertThat(run("improve", "--period", "2024", file).out())
                .contains(
                        "下列 15 项如果都判定为做到了，等次已是最高，各地方办法的档次也已是最高：",
                        "补交缺少的材料后判定：谈心谈话。",
                        "由评估人判断，并把结论记录在案。",
                        "补全材料中没有写明的内容后判定。材料没有载明");
    }

    @Test
    void improve_says_that_a_goal_is_reached_only_if_what_is_open_does_not_pull_the_branch_down() {
        String file = RECORDS.resolve("school-files-missing.yaml").toString();
        assertThat(run("improve", "--lang", "en", "--to", "good", "--period", "2024", file)
                        .out())
                .contains("\n\n\"good\" is reached, if what is open is settled in its favour\n"
                        + "  Open, and could pull it down (15):\n");
        assertThat(run("improve", "--lang", "en", "--to", "ordinary", "--period", "2024", file)
                        .out())
                .endsWith("\n\n\"ordinary\" is reached already\n");
    }

    @Test
    void improve_as_json_holds_every_answer() {
        String file = RECORDS.resolve("agency-irregular-confirmation.yaml").toString();
        Result result = run("improve", "--format", "json", "--period", "2024", "--as-of", "2024-11-30", file);
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .startsWith("[\n  {\n    \"branch\" : \"jg-0212\",")
                .contains("\"count\" : 1,", "\"requirement\" : \"11-d\"", "\"due\" : \"2024-12-30\"", "\"turns\" : [ ]")
                .endsWith("  }\n]\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "improve --to best x.yaml | 没有等次或者档次“best”，应为：GOOD 好, FAIRLY_GOOD 较好, ORDINARY 一般, POOR 差",
                "improve --ways 0 x.yaml | “0”不是办法的种数，至少为 1"
            })
    void improve_says_what_is_wrong_with_its_options(String command, String message) throws IOException {
        String file = file("x.yaml", record("one")).toString();
        Result result = run(command.replace("x.yaml", file).split(" "));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("用法错误：" + message + "\n");
    }

    @Test
    void improve_rejects_what_cannot_be_assessed_with_its_reason() throws IOException {
        String military = "{\"identity\": {\"id\": \"four\", \"kind\": \"MILITARY\", \"form\": \"STAND_ALONE\"}}";
        Result result =
                run("improve", "--period", "2024", file("4.json", military).toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("（支部 four）").doesNotContain("Exception", "\tat ");
    }

    @Test
    void every_command_and_every_argument_says_what_it_is_for() {
        CommandLine all = BranchRules.commandLine(new Environment(
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        new ByteArrayOutputStream(),
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_8,
                        false,
                        false,
                        false,
                        100),
                () -> ENGINE,
                Clock.systemUTC()));
        assertThat(silent(all)).isEmpty();
    }

    private static List<String> silent(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        List<String> silent = new ArrayList<>();
        if (spec.usageMessage().description().length == 0) {
            silent.add(spec.qualifiedName());
        }
        spec.args().stream()
                .filter(argument -> argument.description().length == 0)
                .forEach(argument -> silent.add(spec.qualifiedName() + " " + argument.paramLabel()));
        command.getSubcommands().values().forEach(sub -> silent.addAll(silent(sub)));
        return silent;
    }
}
