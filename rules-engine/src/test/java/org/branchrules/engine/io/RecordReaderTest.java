package org.branchrules.engine.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.branchrules.model.Language;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Identity;
import org.branchrules.model.record.Integrity;
import org.branchrules.model.record.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {
    private static final String IDENTITY = "identity: {id: b, kind: AGENCY, form: STAND_ALONE}\n";
    private static final String JSON_IDENTITY = "\"identity\":{\"id\":\"b\",\"kind\":\"AGENCY\",\"form\":\"JOINT\"}";

    private final RecordReader reader = new RecordReader();

    @Test
    void a_section_left_out_or_null_is_unknown_and_an_empty_one_is_empty() {
        BranchRecord record = only(yaml(IDENTITY + "members:\nunits: []\ntemporary: {}\n"));

        assertThat(record.identity())
                .isEqualTo(new Identity("b", BranchKind.AGENCY, BranchForm.STAND_ALONE, null, null, null));
        assertThat(record.suppliedSections()).containsExactly(Section.UNITS, Section.TEMPORARY);
        assertThat(record.units()).isEmpty();
        assertThat(record.members()).isNull();
    }

    @Test
    void yes_and_no_are_truth_values_and_silence_is_neither() {
        BranchRecord record = only(yaml(IDENTITY + "superior: {venue: true, reservePool: false}"));

        assertThat(record.superior().venue()).isEqualTo(Answer.YES);
        assertThat(record.superior().reservePool()).isEqualTo(Answer.NO);
        assertThat(record.superior().contactPoint()).isEqualTo(Answer.NOT_STATED);
    }

    @Test
    void what_is_normally_none_may_be_left_out() {
        BranchRecord record = only(yaml(IDENTITY + """
                units: [{id: u, fullMembers: 3}]
                members: [{id: m}]
                leadership: {committee: true, officers: [{member: m, posts: [SECRETARY]}]}
                membersMeetings: [{id: a, date: 2024-03-01, matters: [{kind: WORK, vote: {}}]}]
                """));

        assertThat(record.units().get(0).probationaryMembers()).isZero();
        assertThat(record.members().get(0).exempt()).isFalse();
        assertThat(record.leadership().officers().get(0).otherCommittees()).isZero();
        assertThat(record.membersMeetings().get(0).matters().get(0).vote().writtenAyes())
                .isZero();
        assertThat(record.membersMeetings().get(0).proof().integrity()).isEqualTo(Integrity.ORIGINAL);
    }

    @Test
    void what_silence_would_falsify_must_be_given() {
        assertThat(problems(yaml(IDENTITY + """
                units: [{id: u}]
                leadership: {}
                lifeMeetings: [{id: l, date: 2024-03-01, form: OTHER}]
                workPlan: {}
                judgements: [{requirement: 11-a}]
                activities: [{id: a, type: t, date: 2024-03-01, attendance: {present: 1}}]
                """)))
                .containsExactly(
                        "a.yaml:2:9 /units/0/fullMembers: `fullMembers` is missing",
                        "a.yaml:3:13 /leadership/committee: `committee` is missing",
                        "a.yaml:4:16 /lifeMeetings/0/forYear: `forYear` is missing",
                        "a.yaml:5:11 /workPlan/year: `year` is missing",
                        "a.yaml:6:14 /judgements/0/met: `met` is missing",
                        "a.yaml:7:61 /activities/0/attendance/expected: `expected` is missing");
    }

    @Test
    void all_problems_are_reported_at_once_in_the_order_of_the_file() {
        ReadResult result = yaml("""
                identity: {id: zj-01, kind: AGENCI, form: STAND_ALONE, jurisdiction: 2101}
                menbers: []
                members:
                  - {id: m1, fullSince: 2020-02-30}
                  - {id: m2, admittedOn: 2021-01-01, fullSince: 2020-01-01}
                  - {id: m3, exempt: yes}
                  - {id: m3}
                  - {id: m4}
                  - {id: m4}
                membersMeetings:
                  - id: a
                    date: 2024-3-1
                    date: 2024-03-01
                    matters: [{kind: WORK, vote: {entitled: 10, present: 11, ayes: 1.5}}]
                  - id: b
                workPlan: [2024]
                """);

        assertThat(result.records()).isEmpty();
        assertThat(result.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.branchId()).isEqualTo("zj-01");
            assertThat(rejected.describe(Language.EN).lines())
                    .containsExactly(
                            "a.yaml:1:29 /identity/kind: `AGENCI` is none of the allowed values: VILLAGE, COMMUNITY, "
                                    + "STATE_ENTERPRISE, UNIVERSITY, PRIVATE_ENTERPRISE, SOCIAL_ORGANISATION, INSTITUTION, AGENCY, "
                                    + "MOBILE_MEMBERS, RETIREES, SCHOOL, RESEARCH_INSTITUTE, TEMPORARY, MILITARY. Maybe `AGENCY`?",
                            "a.yaml:1:70 /identity/jurisdiction: the number 2101 is given, but a text is expected. Put it in "
                                    + "quotation marks",
                            "a.yaml:2:1 /menbers: there is no field `menbers` here. Maybe `members`?",
                            "a.yaml:4:25 /members/0/fullSince: `2020-02-30` is a day that does not exist",
                            "a.yaml:5:49 /members/1/fullSince: `fullSince` is 2020-01-01, which lies before `admittedOn`, "
                                    + "2021-01-01",
                            "a.yaml:6:22 /members/2/exempt: the text `yes` is given, but true or false is expected",
                            "a.yaml:7:10 /members/3/id: the id `m3` stands twice in `members`",
                            "a.yaml:9:10 /members/5/id: the id `m4` stands twice in `members`",
                            "a.yaml:12:11 /membersMeetings/0/date: `2024-3-1` is not a date; expected year-month-day, such as "
                                    + "2024-03-05",
                            "a.yaml:13:5 /membersMeetings/0/date: the field `date` is given twice; it stands in line 12 already",
                            "a.yaml:14:58 /membersMeetings/0/matters/0/vote/present: `present` is 11, more than `entitled`, which "
                                    + "is 10",
                            "a.yaml:14:68 /membersMeetings/0/matters/0/vote/ayes: `1.5` is given, but a whole number is expected",
                            "a.yaml:15:5 /membersMeetings/1/date: `date` is missing",
                            "a.yaml:16:11 /workPlan: a list is given, but an object with fields is expected");
        });
    }

    @Test
    void what_follows_from_an_unreadable_value_is_not_reported_again() {
        assertThat(problems(yaml(IDENTITY + """
                members: [{id: m1, exempt: 1}]
                leadership: {committee: true, officers: [{member: m1, posts: [SECRETARI]}, {member: m2, posts: [YOUTH]}]}
                activities: [{id: a, type: t, date: 2024-03-01, attendance: {expected: many, present: 5}}]
                """)))
                .containsExactly(
                        "a.yaml:2:28 /members/0/exempt: the number 1 is given, but true or false is expected",
                        "a.yaml:3:63 /leadership/officers/0/posts/0: `SECRETARI` is none of the allowed values: SECRETARY, "
                                + "DEPUTY_SECRETARY, ORGANISATION, PUBLICITY, DISCIPLINE, YOUTH, UNITED_FRONT, OTHER. Maybe "
                                + "`SECRETARY`?",
                        "a.yaml:4:72 /activities/0/attendance/expected: the text `many` is given, but a whole number is expected");
    }

    @Test
    void sections_are_compared_even_where_the_identity_is_missing() {
        assertThat(problems(yaml("members: [{id: m}]\ngroups: [{id: g, leader: x}]\n")))
                .containsExactly(
                        "a.yaml:1:1 /identity: `identity` is missing",
                        "a.yaml:2:26 /groups/0/leader: no member with the id `x` in `members`");
    }

    @Test
    void messages_come_in_chinese_too() {
        assertThat(yaml("identity: {id: b, kind: AGENCY, form: Joint}\nunits: [{id: 3}]")
                        .rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.describe(Language.ZH).lines())
                        .containsExactly(
                                "a.yaml:1:39 /identity/form: “Joint”不是允许的取值，可取：STAND_ALONE, JOINT, TEMPORARY, "
                                        + "MOBILE_MEMBER。是否应为“JOINT”？",
                                "a.yaml:2:9 /units/0/fullMembers: 缺少“fullMembers”",
                                "a.yaml:2:14 /units/0/id: 所填为数字 3，应为文字。请加上引号"));
    }

    @Test
    void one_bad_record_of_an_array_rejects_only_itself() {
        ReadResult result =
                json("[{" + JSON_IDENTITY + "},{\"x/y\":1},5,{" + JSON_IDENTITY.replace("\"b\"", "\"c\"") + "}]");

        assertThat(result.records())
                .extracting(record -> record.identity().id())
                .containsExactly("b", "c");
        assertThat(result.rejected()).extracting(RejectedRecord::index).containsExactly(1, 2);
        assertThat(result.rejected().get(0).problems())
                .extracting(RecordProblem::pointer)
                .containsExactly("/1/identity", "/1/x~1y");
        assertThat(result.rejected().get(1).describe(Language.EN))
                .isEqualTo(
                        "a.json:1:67 /2: the number 5 is given, but the record of a branch (an object with fields) is "
                                + "expected");
    }

    @Test
    void the_same_branch_twice_in_one_source_is_rejected_the_second_time() {
        ReadResult result = yaml(IDENTITY + "---\n# nothing\n---\n" + IDENTITY);

        assertThat(result.records()).hasSize(1);
        assertThat(problems(result))
                .containsExactly(
                        "a.yaml:5:16 /identity/id: the branch `b` is already the record number 1 of this source");
    }

    @Test
    void an_empty_array_holds_no_record_and_no_problem() {
        assertThat(json("[]")).isEqualTo(new ReadResult(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                  | a.json:1:1: there is no record in it
            {"a":1,}            | a.json:1:8: this is not valid JSON, near `}`
            {"党支部": tru}     | a.json:1:9: this is not valid JSON, near `tru}`
            {"a":1              | a.json:1:7: the JSON ends before it is complete: a bracket, brace or quotation mark is left open
            {} {}               | a.json:1:4: something follows the first value; several records make an array
            """)
    void json_that_is_none_is_rejected_with_its_place(String text, String expected) {
        assertThat(problems(json(text))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '# only a comment'  | a.yaml:1:1: there is no record in it
            'a: b: c'           | a.yaml:1:5: this is not valid YAML, near `: c`
            'a: "x'             | a.yaml:1:6: the YAML ends before it is complete: a bracket, brace or quotation mark is left open
            '\tx: 1'            | a.yaml:1:1: YAML cannot be indented with tabs. Use spaces
            'x: \u0001'         | a.yaml:1:4: the control character U+0001 has no place in a text file
            """)
    void yaml_that_is_none_is_rejected_with_its_place(String text, String expected) {
        assertThat(problems(yaml(text))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deep_nesting_ends_in_a_message(String opening) {
        String text = opening.repeat(100_000);

        assertThat(problems(json(text)).get(0)).endsWith(": nested more than 32 levels deep, which no record is");
        assertThat(problems(yaml(text)).get(0)).endsWith(": nested more than 32 levels deep, which no record is");
    }

    @Test
    void a_very_long_yaml_document_ends_in_a_message() {
        assertThat(problems(yaml("a: " + "x".repeat(4_000_000))))
                .containsExactly(
                        "a.yaml:1:4000004: the YAML document is larger than 3 MiB. Split it into several, or use "
                                + "JSON");
    }

    @Test
    void yaml_aliases_and_tags_are_refused_and_dates_are_not_guessed() {
        assertThat(problems(yaml(IDENTITY + """
                units: &u [{id: !!str a, fullMembers: 012}]
                groups: *u
                members: [{id: 0x1F, fullSince: 2024-01-01 10:00:00}]
                """)))
                .containsExactly(
                        "a.yaml:2:17 /units/0/id: the tag `tag:yaml.org,2002:str` is not allowed; write the plain value",
                        "a.yaml:2:39 /units/0/fullMembers: the text `012` is given, but a whole number is expected",
                        "a.yaml:3:9 /groups: the text `u` is given, but a list is expected",
                        "a.yaml:3:9 /groups: the alias `*u` is not allowed; write the value out",
                        "a.yaml:4:33 /members/0/fullSince: `2024-01-01 10:00:00` is not a date; expected year-month-day, such as "
                                + "2024-03-05");
    }

    @Test
    void numbers_out_of_range_are_refused_and_those_at_the_limit_are_not() {
        assertThat(only(json("{" + JSON_IDENTITY + ",\"superior\":{\"funds\":2147483647}}"))
                        .superior()
                        .funds())
                .isEqualTo(Integer.MAX_VALUE);
        assertThat(problems(
                        json("{" + JSON_IDENTITY + ",\"superior\":{\"funds\":2147483648},\"measures\":[{\"key\":\"k\","
                                + "\"value\":1e400,\"measuredIn\":\"d\"}]}")))
                .containsExactly(
                        "a.json:1:75 /superior/funds: the number `2147483648` is too large",
                        "a.json:1:118 /measures/0/value: the number `1e400` is too large");
    }

    @Test
    void a_file_in_another_charset_is_named_as_such() {
        byte[] gbk = "{\"identity\":\n {\"id\":\"党支部\"}}".getBytes(Charset.forName("GBK"));

        assertThat(problems(reader.read("a.json", gbk, Format.JSON)))
                .containsExactly(
                        "a.json:2:9: the file is not UTF-8: the byte 0xB5 cannot stand here. Maybe it is GBK: save it as "
                                + "UTF-8");
        assertThat(problems(reader.read("a.json", "{}".getBytes(StandardCharsets.UTF_16), Format.JSON)))
                .containsExactly("a.json:1:1: the file is UTF-16. Save it as UTF-8");
    }

    @Test
    void the_character_for_what_is_unreadable_may_stand_in_a_text() {
        assertThat(only(json("{" + JSON_IDENTITY + ",\"units\":[{\"id\":\"\uFFFD\",\"fullMembers\":3}]}"))
                        .units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.id()).isEqualTo("\uFFFD"));
    }

    @Test
    void a_field_given_twice_is_found_after_however_many_others() {
        String others =
                IntStream.range(0, 40).mapToObj(i -> "\"f" + i + "\":1,").collect(Collectors.joining());

        assertThat(problems(json("{" + others + "\"f39\":2," + JSON_IDENTITY + "}")))
                .hasSize(41)
                .anyMatch(problem -> problem.contains("/f39") && problem.contains("twice"));
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        assertThat(only(json("\uFEFF{" + JSON_IDENTITY + "}")).identity().id()).isEqualTo("b");
        assertThat(only(yaml("\uFEFF" + IDENTITY)).identity().id()).isEqualTo("b");
    }

    @Test
    void a_message_cannot_redraw_the_terminal() {
        assertThat(problems(json("{" + JSON_IDENTITY + ",\"\\u001b[2J\\n\":1}")).get(0))
                .doesNotContain("\u001b", "\n");
    }

    @Test
    void a_tree_is_read_like_a_file_but_without_lines() throws Exception {
        ObjectMapper mapper = new ObjectMapper();

        assertThat(reader.readTree("t", mapper.readTree("{" + JSON_IDENTITY + ",\"units\":[]}")))
                .isEqualTo(json("{" + JSON_IDENTITY + ",\"units\":[]}"));
        assertThat(problems(reader.readTree("t", mapper.readTree("{" + JSON_IDENTITY + ",\"unit\":[]}"))))
                .containsExactly("t /unit: there is no field `unit` here. Maybe `units`?");
    }

    @Test
    void the_ending_of_a_file_says_what_it_is(@TempDir Path folder) throws Exception {
        Path yaml = Files.writeString(folder.resolve("a.YML"), IDENTITY, UTF_8);
        Path json = Files.writeString(folder.resolve("a.json"), "{" + JSON_IDENTITY + "}", UTF_8);
        Path text = Files.writeString(folder.resolve("a.txt"), IDENTITY, UTF_8);

        assertThat(reader.read(yaml).records()).hasSize(1);
        assertThat(reader.read(json).records()).hasSize(1);
        assertThat(problems(reader.read(text)))
                .containsExactly(text + ": the file ends neither in .json nor in .yaml or .yml");
    }

    @ParameterizedTest
    @CsvSource({"'{',JSON", "' [',JSON", "'a: 1',YAML", "'',YAML"})
    void the_format_of_a_stream_is_guessed_from_its_first_character(String text, Format expected) {
        assertThat(Format.ofContent(text.getBytes(UTF_8))).isEqualTo(expected);
    }

    private ReadResult yaml(String text) {
        return reader.read("a.yaml", text.getBytes(UTF_8), Format.YAML);
    }

    private ReadResult json(String text) {
        return reader.read("a.json", text.getBytes(UTF_8), Format.JSON);
    }

    private static BranchRecord only(ReadResult result) {
        assertThat(problems(result)).isEmpty();
        assertThat(result.records()).hasSize(1);
        return result.records().get(0);
    }

    private static List<String> problems(ReadResult result) {
        return result.rejected().stream()
                .flatMap(rejected -> rejected.problems().stream())
                .map(RecordProblem::toString)
                .toList();
    }
}
