package org.branchrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What {@code pack test} prints and writes, and how it ends. */
final class PackTestCommandTest {
    private static final String OURS = "../rules-testkit/src/test/packs/our-city";
    private static final String FLAWED = "../rules-testkit/src/test/packs/flawed-city";

    @TempDir
    Path directory;

    private static Result run(String... arguments) {
        List<String> words = new ArrayList<>(List.of("pack", "test"));
        words.addAll(List.of(arguments));
        return Result.of(words.toArray(String[]::new));
    }

    @Test
    void when_all_pass_the_total_is_all_there_is_to_say() {
        assertThat(run(OURS)).isEqualTo(new Result(0, "规则包 our-city (2024)：通过 2，未通过 0，无法运行 0 处\n", ""));
    }

    @Test
    void what_fails_is_explained_to_people_who_write_no_java() {
        assertThat(run(FLAWED, "--lang", "en")).isEqualTo(new Result(1, """
                        scenarios/art03.yaml:15:14 BR-808 `/lectures/9` leads nowhere in the record of the baseline. The list has 4 items, counted from 0; `-` appends one.

                        scenarios/art03.yaml:3 a committee meeting less of which the scenario says nothing
                          12-a Committee meeting every month
                            expected: met (as in baseline `agency`; the scenario does not say that it changes)
                            actual:   breached
                            why:      Found: committee meeting every 1 month(s): 12 due, 11 held, missed 2024-01 (2024-02-05, 2024-03-05, 2024-04-05, 2024-05-06, 2024-06-05, 2024-07-05, 2024-08-05, 2024-09-05, 2024-10-07, 2024-11-05, 2024-12-05). Measured by: Interval of committee meetings: 1 month (Regulation art. 12, in force from 2018-10-28).

                        scenarios/art03.yaml:8 two disclosures are said to be too few
                          our-3 Number of disclosures
                            expected: breached (the scenario says so)
                            actual:   met
                            why:      Looked at: disclosures: 2, on 2024-01-18, 2024-09-26. Nothing in it falls short. Measured by: Disclosures a year: 2 (Measures art. 3, in force from 2024-01-01).
                          grade
                            expected: poor
                            actual:   good
                            why:      score 100.00

                        pack our-city (2024): passed 1, failed 2, problems 1
                        """, ""));
        assertThat(run(FLAWED).out()).contains("""
                        scenarios/art03.yaml:8 公开两次却说不够
                          our-3 党务公开次数
                            预期：不符合（场景写明）
                            实际：符合
                            原因：核对的记录：党务公开2次：2024-01-18、2024-09-26。没有发现不符合之处。判定所依据的标准：每年党务公开次数：2（办法第三条，自 2024-01-01 起）。
                          等次
                            预期：差
                            实际：好
                            原因：总分 100.00
                        """);
    }

    @Test
    void build_servers_read_the_xml_of_junit_with_file_and_line() throws Exception {
        Path file = directory.resolve("report.xml");
        Result result = run(FLAWED, "--format", "junit", "--lang", "en", "--out", file.toString());
        assertThat(result).isEqualTo(new Result(1, "", ""));

        Document report =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Files.newInputStream(file));

        Element suite = (Element) report.getElementsByTagName("testsuite").item(0);
        assertThat(report.getDocumentElement().getTagName()).isEqualTo("testsuites");
        assertThat(List.of(
                        suite.getAttribute("name"),
                        suite.getAttribute("tests"),
                        suite.getAttribute("failures"),
                        suite.getAttribute("errors"),
                        suite.getAttribute("skipped")))
                .containsExactly("our-city (2024)", "4", "2", "1", "0");
        NodeList cases = report.getElementsByTagName("testcase");
        assertThat(cases.getLength()).isEqualTo(4);
        Element second = (Element) cases.item(1);
        assertThat(second.getAttribute("name")).isEqualTo("two disclosures are said to be too few");
        assertThat(second.getAttribute("classname")).isEqualTo("our-city (2024).scenarios.art03");
        assertThat(second.getAttribute("file")).isEqualTo("scenarios/art03.yaml");
        assertThat(second.getAttribute("line")).isEqualTo("8");
        Element failure = (Element) second.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("our-3 Number of disclosures; grade");
        assertThat(failure.getTextContent())
                .startsWith("scenarios/art03.yaml:8 two disclosures")
                .contains("\n    expected: poor\n");
        assertThat(((Element) cases.item(2)).getElementsByTagName("failure").getLength())
                .isZero();
        Element error = (Element) report.getElementsByTagName("error").item(0);
        assertThat(error.getAttribute("type")).isEqualTo("BR-808");
    }

    @Test
    void programs_read_json_in_both_languages() {
        Result result = run(FLAWED, "--format", "json");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).startsWith("""
                        {
                          "pack" : {
                            "id" : "our-city",
                            "edition" : "2024"
                          },
                          "passed" : false,
                          "summary" : {
                            "passed" : 1,
                            "failed" : 2,
                            "notRun" : 1
                          },
                          "scenarios" : [
                            {
                        """).contains("""
                                  "kind" : "OUTCOME",
                                  "requirement" : "our-3",
                                  "expected" : "BREACHED",
                                  "actual" : "MET",
                                  "stated" : true,
                        """, """
                                  "kind" : "GRADE",
                                  "expected" : "POOR",
                                  "actual" : "GOOD",
                        """, """
                          "problems" : [
                            {
                              "check" : "BR-808",
                              "name" : "scenario-pointer",
                              "severity" : "error",
                              "file" : "scenarios/art03.yaml",
                              "line" : 15,
                              "column" : 14,
                        """);
    }

    @Test
    void a_pack_is_tested_with_those_beside_it() {
        assertThat(run(
                        "../rules-examples/packs/county-villages",
                        "--with",
                        "../rules-examples/packs/fushun-100",
                        "--lang",
                        "en"))
                .isEqualTo(new Result(0, "pack county-villages (2020): passed 9, failed 0, problems 0\n", ""));
    }

    @Test
    void a_pack_without_scenarios_does_not_pass() {
        assertThat(run("../rules-testkit/src/test/packs/no-scenarios", "--lang", "en"))
                .isEqualTo(new Result(1, "pack our-city (2024): no scenario could be run, problems 0\n", ""));
    }

    @Test
    void what_cannot_be_used_is_told_apart_from_what_fails() throws IOException {
        assertThat(run("nowhere", "--lang", "en"))
                .isEqualTo(new Result(2, "", "Usage: there is no file or directory `nowhere`\n"));
        assertThat(run(OURS, "--format", "xml").exit()).isEqualTo(2);
        assertThat(run().exit()).isEqualTo(2);
        Result empty = run(Files.createDirectory(directory.resolve("empty")).toString(), "--lang", "en");
        assertThat(empty.exit()).isEqualTo(1);
        assertThat(empty.err()).contains("BR-101");
    }
}
