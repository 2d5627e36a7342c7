package org.branchrules.engine.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.Language;
import org.branchrules.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ProblemWriterTest {
    private static final PackProblem FIELD = new PackProblem(
            PackCheck.UNKNOWN_PROPERTY,
            "rules/ch1/第一条 a.drl",
            26,
            21,
            "1-b",
            new Text("没有", "ThemeDay has no `planed`"),
            new Text("可能", "Maybe `planned` was meant."));
    private static final PackProblem FILE =
            new PackProblem(PackCheck.SCENARIO_MISSING, "catalogue/ch1.yaml", 0, 0, "", new Text("缺", "missing"), null);

    private static JsonNode sarif(String folder, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProblemWriter().sarif(List.of(FILE, FIELD, FIELD), folder, language, "1.0", out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @Test
    void json_holds_both_languages_and_leaves_out_what_there_is_not() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProblemWriter().json(List.of(FIELD, FILE), out);
        assertThat(new ObjectMapper().readTree(out.toByteArray())).isEqualTo(new ObjectMapper().readTree("""
                [{"check": "BR-212", "name": "unknown-property", "severity": "error", "file": "rules/ch1/第一条 a.drl",
                  "line": 26, "column": 21, "where": "1-b",
                  "message": {"zh": "没有", "en": "ThemeDay has no `planed`"},
                  "hint": {"zh": "可能", "en": "Maybe `planned` was meant."}},
                 {"check": "BR-801", "name": "scenario-missing", "severity": "warning", "file": "catalogue/ch1.yaml",
                  "message": {"zh": "缺", "en": "missing"}}]
                """));
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("]\n");
    }

    @Test
    void a_sarif_log_has_what_the_standard_asks() throws IOException {
        JsonNode log = sarif("our packs/市", Language.EN);
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(log.path("runs")).hasSize(1);
        JsonNode run = log.at("/runs/0");
        JsonNode driver = run.at("/tool/driver");
        assertThat(driver.path("name").asText()).isEqualTo("branch-rules");
        assertThat(driver.path("version").asText()).isEqualTo("1.0");
        assertThat(driver.path("rules")).hasSize(2).allSatisfy(rule -> {
            assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
            assertThat(rule.at("/help/text").asText()).isNotBlank();
            assertThat(rule.has("helpUri")).isFalse();
        });
        assertThat(run.path("columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(run.path("results")).hasSize(3).allSatisfy(result -> {
            JsonNode rule = driver.path("rules").path(result.path("ruleIndex").asInt());
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
            assertThat(result.path("level").asText()).isIn("error", "warning");
        });
    }

    @Test
    void a_result_says_what_is_wrong_and_where() throws IOException {
        assertThat(sarif("our packs/市", Language.EN).at("/runs/0/results/1"))
                .isEqualTo(new ObjectMapper().readTree("""
                {"ruleId": "BR-212", "ruleIndex": 0, "level": "error",
                 "message": {"text": "1-b: ThemeDay has no `planed`. Maybe `planned` was meant."},
                 "locations": [{"physicalLocation": {
                   "artifactLocation":
                     {"uri": "our%20packs/%E5%B8%82/rules/ch1/%E7%AC%AC%E4%B8%80%E6%9D%A1%20a.drl"},
                   "region": {"startLine": 26, "startColumn": 21}}}]}
                """));
    }

    @Test
    void a_problem_without_a_line_has_no_region_and_a_pack_without_folder_names_its_files_alone() throws IOException {
        assertThat(sarif("", Language.ZH).at("/runs/0/results/0/locations/0"))
                .isEqualTo(new ObjectMapper().readTree("""
                {"physicalLocation": {"artifactLocation": {"uri": "catalogue/ch1.yaml"}}}
                """));
        assertThat(sarif("", Language.ZH).at("/runs/0/results/0/message/text").asText())
                .isEqualTo("缺");
    }

    @Test
    void every_check_has_a_number_that_its_page_is_found_by() {
        assertThat(Arrays.stream(PackCheck.values()).map(PackCheck::id)).allMatch(id -> id.matches("BR-\\d{3}"));
    }

    @ParameterizedTest
    @EnumSource
    void what_a_check_looks_at_and_why_is_said_as_on_its_page(PackCheck check) throws IOException {
        List<String> page = Files.readAllLines(Path.of("../docs/checks/" + check.id() + ".md"));
        assertThat(Phrases.load(ProblemWriter.class, "checks", Language.ZH).find(check.id()))
                .contains(page.get(2));
        assertThat(Phrases.load(ProblemWriter.class, "checks", Language.EN).find(check.id()))
                .contains(page.get(3));
        int why = page.indexOf("## Why") + 2;
        assertThat(Phrases.load(ProblemWriter.class, "checks", Language.ZH).find(check.id() + ".why"))
                .contains(page.get(why));
        assertThat(Phrases.load(ProblemWriter.class, "checks", Language.EN).find(check.id() + ".why"))
                .contains(page.get(why + 1));
    }
}
