package org.branchrules.engine.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.check.PackChecker;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.SchemeRating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of items as a spreadsheet saves it. */
final class PointTableTest {
    private static final String TABLE = CityPack.TABLE;
    private static final Scenarios SCENARIOS =
            Scenarios.of(PackFiles.ofFolder(Path.of("src/main/packs/national-2018")), CityPack.NATIONAL);

    private static SchemeRating rating(Policy policy) {
        return AssessmentEngine.of(policy)
                .assess(SCENARIOS.baseline("agency"), AssessmentPeriod.year(2024))
                .ratings()
                .get(0);
    }

    @Test
    void a_table_says_the_same_as_yaml() {
        SchemeRating fromYaml = rating(CityPack.of(CityPack.SCHEME.replace(
                        "score: proportional", "score: proportional, whenNotApplicable: exclude"))
                .load());
        assertThat(rating(CityPack.withTable(TABLE).load())).isEqualTo(fromYaml);
    }

    @Test
    void a_mark_at_the_beginning_other_line_ends_quotes_and_blank_rows_make_no_difference() {
        SchemeRating plain = rating(CityPack.withTable(TABLE).load());
        String saved = "\uFEFF"
                + TABLE.replace("Satisfaction", "\"Satisfaction\"").replace("\n", "\r\n") + ",,,,,,,,,,,,,\r\n";
        assertThat(rating(CityPack.withTable(saved).load())).isEqualTo(plain);
    }

    @Test
    void the_first_row_may_name_the_columns_in_english() {
        String english = TABLE.replaceFirst(
                "^[^\n]*",
                "Id,Dimension,Title zh,Title en,Points,Requirements,Score,Each,Floor,Figure,Bands,Out of,Weights,When not applicable");
        assertThat(rating(CityPack.withTable(english).load()))
                .isEqualTo(rating(CityPack.withTable(TABLE).load()));
    }

    @Test
    void a_cell_in_quotes_may_hold_commas_quotes_and_line_ends() {
        SchemeRating rating = rating(CityPack.withTable(TABLE.replace("Satisfaction", "\"said \"\"yes\"\",\nor no\""))
                .load());
        assertThat(rating.items().get(1).title().en()).isEqualTo("said \"yes\",\nor no");
    }

    @Test
    void gbk_is_refused_and_the_message_says_what_to_do() {
        assertThat(CityPack.withTable(TABLE.getBytes(Charset.forName("GBK"))).problems())
                .startsWith("ratings/stars.csv:1:1 BR-520: ratings/stars.csv is not UTF-8, probably GBK")
                .contains("CSV UTF-8");
        byte[] late = TABLE.replaceAll("[^\\x00-\\x7F]", "").getBytes(StandardCharsets.UTF_8);
        late[late.length - 2] = (byte) 0xC4;
        assertThat(CityPack.withTable(late).problems())
                .contains("ratings/stars.csv:6:")
                .contains("BR-520");
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Members' meeting,3,      | Members' meeting,three, | stars.csv:2:29 BR-503 a1.points
            a2,会议,                 | a2,"会议,               | BR-521
            分值,对应要求            | 分数,对应要求           | stars.csv:1:17 BR-522 分数: no column `分数`
            分值,对应要求            | 分数,对应要求           | BR-523: the first row names no column 分值 / points
            leaders=40; public=60,   | leaders=40; public=60,,,x | stars.csv:3: BR-524
            >=4:2; >=2:1             | 4 lectures: 2           | BR-525
            合计,,,,10               | 合计,,,,11              | stars.csv:6: BR-502
            leaders=40               | leaders=many            | BR-515
            b1,组织生活              | b1,生活                 | stars.csv:4:4 BR-506 b1.dimension
            11-a                     | 11-z                    | stars.csv:2: BR-303
            tally:party-lectures     | lectures:4              | BR-409
            """)
    void a_table_spoilt_in_one_cell_is_refused_with_line_and_column(String sound, String spoilt, String expected) {
        assertThat(TABLE).contains(sound);
        String problems = CityPack.withTable(TABLE.replace(sound, spoilt)).problems();
        for (String part : expected.split(" (?=BR-)")) {
            assertThat(problems).contains(part);
        }
    }

    @Test
    void everything_that_is_wrong_with_a_table_is_said_at_once() {
        String problems = CityPack.withTable(TABLE.replace("Members' meeting,3", "Members' meeting,three")
                        .replace("17-a、17-d", "17-a、17-z")
                        .replace(">=4:2", "four:2"))
                .problems();
        assertThat(problems).contains(":2:", ":4:", ":5:", "BR-503", "BR-303", "BR-525");
    }

    @ParameterizedTest
    @CsvSource({"';'", "'\t'"})
    void a_table_with_another_separator_is_told_so_and_nothing_else_is(String separator) {
        assertThat(CityPack.withTable(TABLE.replace(",", separator)).problems())
                .isEqualTo("ratings/stars.csv:1:1 BR-551: the cells are separated by semicolons or tabs; save the table"
                        + " with commas (\"CSV UTF-8, comma delimited\")\n");
    }

    @Test
    void points_below_nothing_are_refused_and_a_level_above_all_points_is_told() {
        assertThat(CityPack.withTable(TABLE.replace("Members' meeting,3,", "Members' meeting,-3,"))
                        .problems())
                .contains("ratings/stars.csv:2:")
                .contains(" BR-503 ")
                .contains("`-3` is not a number of points");
        PackFiles pack =
                CityPack.of(CityPack.SCHEME.replace("from: 8", "from: 12")).files();
        assertThat(PackChecker.check(pack))
                .filteredOn(problem -> problem.check() == PackCheck.LEVEL_OUT_OF_REACH)
                .extracting(PackProblem::toString)
                .singleElement()
                .asString()
                .endsWith("begins at 12, but there are only 11 points in all");
    }
}
