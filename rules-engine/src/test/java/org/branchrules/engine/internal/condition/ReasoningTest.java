package org.branchrules.engine.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.pack.Layers;
import org.branchrules.model.rule.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasoningTest {
    /** {@code meeting.quorum} is 1/2, {@code members-meeting.interval} 3 months, {@code committee-meeting.interval} 1 month. */
    private static final Parameters NATIONAL = parameters();

    private static final Reasoning REASONING = new Reasoning(List.of(NATIONAL));

    private static Parameters parameters() {
        Layers layers = Policy.national().layers();
        return layers.latest().parameters();
    }

    private static WrittenRule rule(String... patterns) {
        return RuleText.read("rules/test.drl", """
                        package org.branchrules.packs.test

                        import org.branchrules.model.fact.AgendaItem
                        import org.branchrules.model.fact.Branch
                        import org.branchrules.model.fact.Cadence
                        import org.branchrules.model.record.Answer

                        global org.branchrules.model.rule.Findings findings
                        global org.branchrules.model.rule.Parameters parameters

                        rule "1-a"
                        when
                            %s
                        then
                            findings.breach("1-a");
                        end
                        """.formatted(String.join("\n    ", patterns)))
                .get(0);
    }

    private static final String THREE = "parameters.months(\"members-meeting.interval\")";
    private static final String ONE = "parameters.months(\"committee-meeting.interval\")";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    held == 0              | held > 0               | true
                    held == 0              | held == 1              | true
                    held == 0              | held != 0              | true
                    held < 1               | held >= 1              | true
                    held < 1               | held > 0               | false
                    held <= 1              | held >= 1              | false
                    held > 1               | held < 1               | true
                    held < ONE             | held >= ONE            | true
                    held <= ONE            | held >= ONE            | false
                    held <= ONE            | held >= THREE          | true
                    held <= THREE          | held >= ONE            | false
                    held > THREE           | ONE > held             | true
                    held < 1               | missed(ONE) >= 1       | false
                    activity == "a"        | activity == "b"        | true
                    activity == "a"        | activity != "b"        | false
                    activity == "a"        | activity == "a"        | false
                    """)
    void two_conditions_of_one_fact_contradict_each_other(String one, String other, boolean contradict) {
        WrittenRule rule = rule("Cadence(" + named(one) + ", " + named(other) + ")");
        assertThat(REASONING.conflict(rule).isPresent()).isEqualTo(contradict);
    }

    private static String named(String condition) {
        return condition.replace("ONE", ONE).replace("THREE", THREE);
    }

    @Test
    void a_conflict_says_both_places() {
        assertThat(REASONING.conflict(rule("Cadence(held == 0, activity == \"a\", held > 0)")))
                .hasValueSatisfying(conflict -> {
                    assertThat(conflict.one()).isEqualTo("held == 0");
                    assertThat(conflict.at()).isEqualTo(new Place("rules/test.drl", 13, 13));
                    assertThat(conflict.other()).isEqualTo("held > 0");
                    assertThat(conflict.otherAt()).isEqualTo(new Place("rules/test.drl", 13, 41));
                });
    }

    @Test
    void alternatives_are_ruled_out_only_together() {
        assertThat(REASONING.conflict(rule("Cadence(held == 0, held > 0 || held == 1)")))
                .isPresent();
        assertThat(REASONING.conflict(rule("Cadence(held == 0, held > 0 || activity == \"a\")")))
                .isEmpty();
    }

    @Test
    void what_must_be_there_and_must_not_be_there_contradict_each_other() {
        assertThat(REASONING.conflict(rule("Cadence(activity == \"a\", held == 0)", "not Cadence(activity == \"a\")")))
                .isPresent();
        assertThat(REASONING.conflict(rule("Cadence(activity == \"a\")", "not Cadence(activity == \"a\", held == 0)")))
                .isEmpty();
        assertThat(REASONING.conflict(rule("not Cadence(held == 0, held > 0)"))).isEmpty();
    }

    @Test
    void a_negated_equality_is_an_inequality_and_a_truth_an_equality() {
        assertThat(REASONING.conflict(rule("AgendaItem(voted == true, !(voted == true))")))
                .isPresent();
        assertThat(REASONING.conflict(rule("AgendaItem(voted, voted == false)")))
                .isPresent();
        assertThat(REASONING.conflict(rule("AgendaItem(voted, !voted)"))).isPresent();
        assertThat(REASONING.conflict(rule("AgendaItem(voted == true, election == false)")))
                .isEmpty();
    }

    @Test
    void figures_must_contradict_each_other_on_every_day() {
        WrittenRule rule = rule("Cadence(held <= " + ONE + ", held >= " + THREE + ")");
        Parameters swapped = Policy.national()
                .layers()
                .withParameters(java.util.Map.of("committee-meeting.interval", "4"))
                .latest()
                .parameters();
        assertThat(new Reasoning(List.of(NATIONAL, swapped)).conflict(rule)).isEmpty();
        assertThat(new Reasoning(List.of()).conflict(rule)).isEmpty();
    }

    @Test
    void no_rule_of_the_national_pack_is_called_impossible_or_implied() {
        List<WrittenRule> rules =
                Policy.national().layers().editions().get(0).written().all();
        assertThat(rules)
                .allSatisfy(rule -> assertThat(REASONING.conflict(rule)).isEmpty());
        Stream<String> implied = rules.stream()
                .flatMap(rule -> rules.stream()
                        .filter(other -> !rule.name().equals(other.name())
                                && rule.report().id().equals(other.report().id())
                                && rule.report().method().equals(other.report().method())
                                && REASONING.follows(rule, other))
                        .map(other -> rule.name() + " " + other.name()));
        assertThat(implied).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    held == 0                  ; held < ONE     ; true
                    held < ONE                 ; held == 0      ; false
                    held < ONE                 ; held < THREE   ; true
                    held < THREE               ; held < ONE     ; false
                    held < ONE                 ; held <= ONE    ; true
                    held <= ONE                ; held < ONE     ; false
                    held > THREE               ; held >= ONE    ; true
                    held > THREE               ; held != ONE    ; true
                    held == 0                  ; held == 0 || held > THREE ; true
                    activity == "a", held == 0 ; held == 0      ; true
                    held == 0                  ; activity == "a", held == 0 ; false
                    """)
    void a_rule_follows_from_another_that_asks_for_at_least_as_much(String from, String implied, boolean follows) {
        assertThat(REASONING.follows(rule("Cadence(" + named(from) + ")"), rule("Cadence(" + named(implied) + ")")))
                .isEqualTo(follows);
    }

    @Test
    void what_is_equal_is_in_order_only_where_it_is_on_file() {
        assertThat(REASONING.follows(rule("Cadence(held == " + ONE + ")"), rule("Cadence(held <= " + ONE + ")")))
                .isTrue();
        assertThat(REASONING.follows(
                        rule("AgendaItem(adopted == discussed)"), rule("AgendaItem(adopted <= discussed)")))
                .isFalse();
        assertThat(REASONING.conflict(rule("AgendaItem(adopted == discussed, adopted > discussed)")))
                .isPresent();
    }

    @Test
    void further_patterns_must_be_asked_for_too() {
        String first = "Cadence(held == 0)";
        assertThat(REASONING.follows(rule(first, "Branch(groups > 0)"), rule(first)))
                .isTrue();
        assertThat(REASONING.follows(rule(first), rule(first, "Branch(groups > 0)")))
                .isFalse();
        assertThat(REASONING.follows(rule(first, "Branch(groups > 1)"), rule(first, "exists Branch(groups > 0)")))
                .isTrue();
        assertThat(REASONING.follows(rule(first, "not Branch(groups > 0)"), rule(first, "not Branch(groups > 1)")))
                .isTrue();
        assertThat(REASONING.follows(rule(first, "not Branch(groups > 1)"), rule(first, "not Branch(groups > 0)")))
                .isFalse();
    }

    @Test
    void variables_must_stand_for_the_same_thing() {
        WrittenRule joined = rule("$a : Cadence(held == 0)", "$b : Cadence(held == $a.held)");
        WrittenRule same = rule("$a : Cadence(held < 1)", "$b : Cadence(held == $a.held)");
        WrittenRule other = rule("$b : Cadence(held < 1)", "$a : Cadence(held == $b.held)");
        assertThat(REASONING.follows(joined, same)).isTrue();
        assertThat(REASONING.follows(joined, other)).isFalse();
    }
}
