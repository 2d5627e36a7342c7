package org.branchrules.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.model.Language;
import org.branchrules.model.fact.Tally;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.CareCase;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Founding;
import org.branchrules.model.record.LifeMeeting;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.WorkPlan;
import org.junit.jupiter.api.Test;

/** How a fact reads of which a rule shows only a part. */
final class ExcerptWordingTest {
    private static final Path RULES = Path.of("src/main/packs/national-2018/rules");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\".*?^end");
    private static final Pattern PATTERN = Pattern.compile("(\\$\\w+) : (\\w+)\\(");
    private static final Pattern SHOWING = Pattern.compile("(\\$\\w+)\\.showing\\(([^)]*)\\)");

    private static final LifeMeeting LIFE_MEETING = new LifeMeeting(
            "lm",
            LocalDate.of(2024, 12, 4),
            2024,
            LifeMeeting.Form.MEMBERS_MEETING,
            Answer.YES,
            Answer.NO,
            Answer.YES,
            Answer.YES,
            Answer.YES,
            Answer.YES,
            null,
            null,
            null,
            null,
            null);

    private static String zh(Fact fact) {
        return Wording.of(Language.ZH).evidence(fact);
    }

    private static String en(Fact fact) {
        return Wording.of(Language.EN).evidence(fact);
    }

    @Test
    void what_says_which_fact_it_is_stands_in_brackets() {
        Fact prepared = LIFE_MEETING.showing("studied", "talked", "opinionsSought");
        assertThat(zh(prepared)).isEqualTo("组织生活会（编号 lm，2024-12-04）：会前学习 是、会前谈心 否、征求意见 是");
        assertThat(en(prepared)).startsWith("organisational life meeting (id lm, 2024-12-04): ");
    }

    @Test
    void what_is_shown_and_not_on_file_is_said_to_be_so() {
        assertThat(zh(LIFE_MEETING.showing("measures", "measuresDone")))
                .isEqualTo("组织生活会（编号 lm，2024-12-04）：整改措施 未载明、已完成措施 未载明");
        assertThat(zh(new Founding(null, null, null, null, null, Answer.NOT_STATED, null)
                        .showing("appliedOn", "decidedAbove")))
                .isEqualTo("支部组建：申请日期 未载明、上级直接决定 未载明");
    }

    @Test
    void an_empty_list_reads_as_none() {
        Fact plan = new WorkPlan(2024, null, null, null, null).showing("year", "sectorTasks");
        assertThat(zh(plan)).isEqualTo("工作计划：年度 2024、行业重点任务 无");
        assertThat(en(plan)).endsWith(" none");
    }

    @Test
    void a_fact_of_which_nothing_else_is_shown_is_only_named() {
        assertThat(zh(LIFE_MEETING.showing())).isEqualTo("组织生活会（编号 lm，2024-12-04）");
    }

    @Test
    void a_sentence_is_used_where_all_that_it_needs_is_shown_and_a_list_elsewhere() {
        Fact tally = new Tally("briefings", List.of(LocalDate.of(2024, 5, 6)));
        assertThat(zh(tally.showing("about", "count"))).isEqualTo("向党员群众通报1次");
        Fact care = new CareCase("m1", CareCase.Kind.HEALTH, LocalDate.of(2024, 5, 6), null);
        assertThat(zh(care.showing("member", "since"))).isEqualTo("需要关心的党员（党员编号 m1）：自 2024-05-06");
    }

    @Test
    void rules_show_only_what_their_fact_has_to_show() throws IOException {
        Map<String, Class<? extends Fact>> types =
                WordingTest.factTypes().stream().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
        List<String> wrong = new ArrayList<>();
        int shown = 0;
        for (String rule : rules()) {
            Map<String, String> typeOf = PATTERN.matcher(rule)
                    .results()
                    .collect(Collectors.toMap(pattern -> pattern.group(1), pattern -> pattern.group(2)));
            for (var showing : SHOWING.matcher(rule).results().toList()) {
                List<String> names = Arrays.stream(showing.group(2).split(",", -1))
                        .map(name -> name.strip().replace("\"", ""))
                        .toList();
                Class<? extends Fact> type = types.get(typeOf.get(showing.group(1)));
                List<String> known = WordingTest.full(type).observations().stream()
                        .map(Observation::name)
                        .toList();
                names.stream()
                        .filter(name -> !known.contains(name))
                        .forEach(name -> wrong.add(rule.lines().findFirst().orElseThrow() + ": " + name));
                shown++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(shown).isGreaterThan(100);
    }

    private static List<String> rules() throws IOException {
        List<String> rules = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".drl")).toList()) {
                Matcher rule = RULE.matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (rule.find()) {
                    rules.add(rule.group());
                }
            }
        }
        return rules;
    }
}
