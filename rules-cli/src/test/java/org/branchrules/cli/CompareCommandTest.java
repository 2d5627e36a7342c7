package org.branchrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.branchrules.engine.io.Format;
import org.branchrules.engine.io.RecordReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code compare} and {@code generate}. */
final class CompareCommandTest {

    @TempDir
    Path directory;

    private static Result run(String... arguments) {
        return Result.of(arguments);
    }

    @Test
    void text_shows_who_changes_and_why() {
        Result result = run("compare", "national-2018", "national-2018[theme-day.interval=2]", "generated:60:7");
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("规则变动的影响\n")
                .contains(
                        "national-2018 → national-2018[theme-day.interval=2]",
                        "共 60 个支部",
                        "等次变动（行为现行，列为拟行）",
                        "现行＼拟行",
                        "主题党日间隔由1个月改为2个月（theme-day.interval）：升等",
                        "16-g 每月开展主题党日：不符合 → 符合",
                        "按支部类型",
                        "按地区")
                .doesNotContain("null", "ParameterChanged");
    }

    @Test
    void english_has_no_chinese_labels_and_set_is_the_same_as_brackets() {
        Result set = run(
                "compare",
                "--lang=en",
                "national-2018",
                "national-2018",
                "--set",
                "theme-day.interval=2",
                "generated:60:7");
        Result brackets =
                run("compare", "--lang=en", "national-2018", "national-2018[theme-day.interval=2]", "generated:60:7");
        assertThat(set.out())
                .startsWith("Effect of a change of policy\n")
                .contains("Grades before (rows) and after (columns)", "1 month becomes 2 months");
        assertThat(set.out().lines().skip(3))
                .containsExactlyElementsOf(brackets.out().lines().skip(3).toList());
    }

    @Test
    void json_holds_every_change_and_the_counts() {
        Result result = run(
                "compare", "--format=json", "national-2018", "national-2018[theme-day.interval=2]", "generated:60:7");
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .startsWith("{\n  \"changes\" : [")
                .endsWith("}\n")
                .contains(
                        "\"cause\" : \"ParameterChanged\"",
                        "\"subject\" : \"theme-day.interval\"",
                        "\"branches\" : 60,",
                        "\"standings\" : [",
                        "\"evidence\" : [");
    }

    @Test
    void a_pack_that_is_added_shows_its_requirements_as_causes() {
        Result result = run("compare", "national-2018", "national-2018+related-regulations", "generated:40:7");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("related-regulations（2018-10-28 版）", "：无 → 符合", "R-");
    }

    @Test
    void a_folder_with_the_national_pack_takes_the_place_of_the_one_that_ships() {
        Result result =
                run("compare", "national-2018", "../rules-engine/src/main/packs/national-2018", "generated:20:7");
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("共 20 个支部：升等 0 个，降等 0 个，等次不变而有别处变化的 0 个");
    }

    @Test
    void what_is_mistyped_is_said_in_one_line() throws IOException {
        assertUsage(run("compare", "national-2019", "national-2018", "generated:5:1"), "没有文件或者目录“national-2019”");
        assertUsage(run("compare", "national-2018", "national-2018[x]", "generated:5:1"), "“x”不是“参数=数值”");
        assertUsage(run("compare", "national-2018", "national-2018[x=1]", "generated:5:1"), "x");
        assertUsage(run("compare", "national-2018", "national-2018[theme-day.interval=soon]", "generated:5:1"), "soon");
        assertUsage(run("compare", "national-2018", "national-2018", "generated:5"), "generated:5");
        assertUsage(run("generate", "--count=0", "--seed=1"), "不能是 0");
        Path bad = Files.writeString(directory.resolve("bad.json"), "{ no");
        Result rejected = run("compare", "national-2018", "national-2018", bad.toString(), "generated:5:1");
        assertThat(rejected.exit()).isEqualTo(1);
        assertThat(rejected.err()).contains("bad.json").doesNotContain("Exception", "\tat ");
        assertThat(rejected.out()).contains("共 5 个支部");
    }

    private static void assertUsage(Result result, String message) {
        assertThat(result.exit()).isEqualTo(BranchRules.USAGE);
        assertThat(result.err()).contains("用法错误", message).doesNotContain("\tat ");
    }

    @Test
    void generated_records_are_read_by_assess_in_every_form() throws IOException {
        Path json = directory.resolve("all.json");
        Path yaml = directory.resolve("all.yaml");
        Path folder = directory.resolve("each");
        assertThat(run("generate", "--count=5", "--seed=3", "--out", json.toString())
                        .exit())
                .isZero();
        assertThat(run("generate", "--count=5", "--seed=3", "--out", yaml.toString())
                        .exit())
                .isZero();
        assertThat(run("generate", "--count=5", "--seed=3", "--format=yaml", "--out", folder.toString())
                        .exit())
                .isZero();
        String expected = run("assess", "--format=json", json.toString()).out();
        assertThat(expected).contains("\"branch\" : \"invented-3-4\"");
        assertThat(run("assess", "--format=json", yaml.toString()).out()).isEqualTo(expected);
        assertThat(run("assess", "--format=json", folder.toString()).out()).isEqualTo(expected);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList())
                    .hasSize(5)
                    .allSatisfy(file ->
                            assertThat(file).content(StandardCharsets.UTF_8).startsWith("# 虚构的记录"));
        }
    }

    @Test
    void generated_records_go_to_standard_output_and_do_not_depend_on_their_number() {
        RecordReader reader = new RecordReader();
        byte[] three = run("generate", "--count=3", "--seed=3").out().getBytes(StandardCharsets.UTF_8);
        byte[] two = run("generate", "--count=2", "--seed=3").out().getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read("three", three, Format.JSON).records().subList(0, 2))
                .isEqualTo(reader.read("two", two, Format.JSON).records());
        assertThat(run("generate", "--count=2", "--seed=3", "--period=2023").out())
                .contains("\"2023-")
                .doesNotContain("\"date\":\"2024-");
    }

    @Test
    void the_page_stands_alone_and_names_what_it_leaves_to_nobody() throws IOException {
        Path page = directory.resolve("page.html");
        Result result = page(page);
        assertThat(result.out()).contains("Page written: " + page);
        assertThat(page)
                .content()
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("default-src 'none'", "prefers-color-scheme:dark", "<svg ")
                .doesNotContain("http://", "https://", "src=", "@import");
    }

    @Test
    void the_page_has_the_tables_of_the_text() throws IOException {
        Path page = directory.resolve("page.html");
        Result result = page(page);
        String html = Files.readString(page);
        assertThat(rows(html, "<table class=\"counts\">"))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(result.out()).contains(row.get(2) + "  " + row.get(0) + ": " + row.get(1)));
        String placesCard = html.substring(html.indexOf("id=\"places\""));
        for (String part : List.of(html, placesCard)) {
            assertThat(rows(part, "<table class=\"kinds\">"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(result.out())
                            .containsPattern("\n  " + row.get(0) + " +" + String.join(" +", row.subList(1, 5)) + "\n"));
        }
        assertThat(html).contains("<th class=\"n\">otherwise</th>");
    }

    /** Writes the page of a change that many branches notice. */
    private Result page(Path page) {
        return run(
                "compare",
                "--lang=en",
                "--html",
                page.toString(),
                "national-2018",
                "national-2018[theme-day.interval=2]",
                "generated:40:7");
    }

    /** The cells of the first table that begins so, without its head. */
    private static List<List<String>> rows(String html, String begin) {
        String table = html.substring(html.indexOf(begin));
        String body = table.substring(table.indexOf("<tbody>"), table.indexOf("</tbody>"));
        return Stream.of(body.split("<tr>"))
                .skip(1)
                .map(row -> Stream.of(row.split("<td(?: class=\"n\")?>"))
                        .skip(1)
                        .map(cell -> cell.substring(0, cell.indexOf("</td>")))
                        .toList())
                .toList();
    }
}
