package org.branchrules.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that compares a text with a word that it never says would never fire: authors are told. */
final class FactWordsTest {
    private static final String ACTIVITIES =
            "the model has no activity `volunteer-day` (it has members-meeting, committee-meeting, group-meeting,"
                    + " theme-day, any-session), and no scheme or scenario of this pack names one";

    private static List<String> said(PackFiles pack) {
        return PackChecker.check(pack).stream()
                .filter(problem -> List.of("BR-250", "BR-251", "BR-303")
                        .contains(problem.check().id()))
                .map(PackProblem::toString)
                .toList();
    }

    private static PackFiles rule(String pattern) {
        return ExamplePack.ofRules("""
                rule "ex-1"
                when
                    $fact : %s
                then
                    findings.breach("ex-1", $fact);
                end
                """.formatted(pattern));
    }

    private static PackFiles with(PackFiles pack, String path, String text) {
        SortedMap<String, byte[]> files = new TreeMap<>(pack.files());
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return new PackFiles(files);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tally(about == "party-lecture")          | party-lectures
            Tally(about != "party-lecture")          | party-lectures
            Tally("party-lecture" == about)          | party-lectures
            Session(activity == "member-meeting")    | members-meeting
            AgendaItem(activity == "member-meeting") | members-meeting
            Decision(about == "admissions")          | admission
            Decision(kind == "COMENDATION")          | COMMENDATION
            StudyCoverage(among == "officer")        | officers
            Cadence(activity == "themeday")          | theme-day
            """)
    void a_word_that_a_fact_never_says_is_told_with_the_word_that_was_probably_meant(String pattern, String meant) {
        assertThat(said(rule(pattern))).singleElement().asString().endsWith(". Maybe `" + meant + "` was meant.");
    }

    @Test
    void the_words_that_a_fact_can_say_are_told() {
        assertThat(said(rule("StudyCoverage(among == \"xyz\")")))
                .singleElement()
                .asString()
                .endsWith(" BR-250 ex-1: `among` of StudyCoverage never says `xyz`; it says one of members, officers");
    }

    @Test
    void an_activity_of_a_packs_own_is_one_that_its_scenarios_or_schemes_name() {
        PackFiles own = rule("Cadence(activity == \"volunteer-day\")");

        assertThat(said(own)).singleElement().asString().endsWith("BR-251 ex-1: " + ACTIVITIES);
        assertThat(said(with(own, "scenarios/more.yaml", """
                        scenarios:
                          - name: {zh: 志愿服务, en: volunteers}
                            baseline: agency
                            set: {/activities: [{id: v-1, type: volunteer-day, date: 2024-03-05}]}
                            expect: {ex-1: BREACHED}
                        """))).isEmpty();
        assertThat(said(with(own, "ratings/points.csv", "id,figure\na-1,activities:volunteer-day\n")))
                .isEmpty();
    }

    @Test
    void a_requirement_of_whose_result_a_rule_asks_stands_in_a_catalogue() {
        SortedMap<String, byte[]> files = new TreeMap<>(CheckPage.minimal().files());
        String plan = new String(files.get("remedies/plan.drl"), StandardCharsets.UTF_8);

        assertThat(said(with(CheckPage.minimal(), "remedies/plan.drl", plan.replace("\"1-b\"", "\"1-bb\""))))
                .containsExactly(
                        "remedies/plan.drl:14:47 BR-303 plan-theme-days: no requirement `1-bb` in the catalogue."
                                + " Maybe `1-b` was meant.");
    }
}
