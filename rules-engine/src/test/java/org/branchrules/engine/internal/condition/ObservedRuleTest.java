package org.branchrules.engine.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchrules.engine.internal.rules.FactTable;
import org.branchrules.engine.internal.rules.RuleProgram;
import org.branchrules.engine.internal.rules.TypedFacts;
import org.branchrules.model.fact.Tally;
import org.branchrules.model.fact.VacantPost;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Post;
import org.branchrules.model.rule.Findings;
import org.branchrules.model.rule.Parameters;
import org.junit.jupiter.api.Test;

class ObservedRuleTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private final Parameters three = three();

    private static Parameters three() {
        return (Parameters) Proxy.newProxyInstance(
                Parameters.class.getClassLoader(), new Class<?>[] {Parameters.class}, (proxy, method, arguments) -> 3);
    }

    private static ObservedRule rule(String conditions) {
        String text = """
                package test
                import org.branchrules.model.fact.Tally
                import org.branchrules.model.fact.VacantPost
                global org.branchrules.model.rule.Findings findings
                global org.branchrules.model.rule.Parameters parameters
                rule "r"
                when
                    %s
                then
                    findings.breach("r");
                end
                """.formatted(conditions);
        return new ObservedRule(RuleText.read("rules/r.drl", text).get(0), () -> "here", facts -> {});
    }

    private static Tally tally(String about, int count) {
        return new Tally(about, DAY.datesUntil(DAY.plusDays(count)).toList());
    }

    private void run(ObservedRule rule, Fact... facts) {
        Findings nobody = (Findings) Proxy.newProxyInstance(
                Findings.class.getClassLoader(), new Class<?>[] {Findings.class}, (proxy, method, arguments) -> null);
        FactTable table = new RuleProgram(List.of(), List.of("findings", "parameters"))
                .table(TypedFacts.of(Arrays.asList(facts)), nobody, three);
        rule.run(table);
    }

    private static Map<String, Set<Sight>> seen(ObservedRule rule) {
        return rule.observations().stream()
                .collect(Collectors.toMap(
                        observation -> observation.condition().text(),
                        observation -> observation.seen().keySet()));
    }

    @Test
    void a_condition_behind_one_that_fails_is_not_asked_and_decides_nothing() {
        ObservedRule rule = rule("Tally(about == \"a\", count > 0)");
        run(rule, tally("b", 0));

        assertThat(seen(rule)).isEqualTo(Map.of("about == \"a\"", Set.of(Sight.FALSE), "count > 0", Set.of()));
    }

    @Test
    void a_condition_decides_where_turning_it_alone_changes_whether_the_rule_fires() {
        ObservedRule rule = rule("Tally(about == \"a\", count > 0)");
        run(rule, tally("b", 1), tally("a", 0));

        assertThat(seen(rule))
                .isEqualTo(Map.of(
                        "about == \"a\"", Set.of(Sight.TRUE, Sight.FALSE, Sight.DECISIVE_FALSE),
                        "count > 0", Set.of(Sight.FALSE, Sight.DECISIVE_FALSE)));

        run(rule, tally("a", 1));

        assertThat(seen(rule).values())
                .allSatisfy(sights -> assertThat(sights)
                        .containsExactlyInAnyOrder(Sight.TRUE, Sight.FALSE, Sight.DECISIVE_TRUE, Sight.DECISIVE_FALSE));
    }

    @Test
    void another_part_of_the_rule_that_fails_hides_it() {
        ObservedRule rule = rule("Tally(about == \"a\") VacantPost(filledOn == null)");
        run(rule, tally("b", 1), new VacantPost(Post.PUBLICITY, DAY, DAY, 1));

        assertThat(seen(rule).get("about == \"a\"")).containsExactly(Sight.FALSE);
    }

    @Test
    void both_sides_of_an_or_must_decide_alone() {
        ObservedRule rule = rule("Tally(about == \"a\" || count > 0)");
        run(rule, tally("a", 1));

        assertThat(seen(rule)).isEqualTo(Map.of("about == \"a\"", Set.of(Sight.TRUE), "count > 0", Set.of()));

        run(rule, tally("a", 0), tally("b", 1), tally("b", 0));

        assertThat(seen(rule).values())
                .allSatisfy(sights -> assertThat(sights).contains(Sight.DECISIVE_TRUE, Sight.DECISIVE_FALSE));
    }

    @Test
    void under_not_a_fact_decides_only_where_no_other_does() {
        ObservedRule rule = rule("Tally(about == \"a\") not VacantPost(filledOn == null)");
        VacantPost open = new VacantPost(Post.PUBLICITY, DAY, null, 1);
        VacantPost filled = new VacantPost(Post.PUBLICITY, DAY, DAY, 1);
        run(rule, tally("a", 0), open, new VacantPost(Post.ORGANISATION, DAY, null, 1));

        assertThat(seen(rule).get("filledOn == null")).containsExactly(Sight.TRUE);

        run(rule, tally("a", 0), open);
        run(rule, tally("a", 0), filled);

        assertThat(seen(rule).get("filledOn == null"))
                .containsExactlyInAnyOrder(Sight.TRUE, Sight.FALSE, Sight.DECISIVE_TRUE, Sight.DECISIVE_FALSE);
    }

    @Test
    void a_threshold_is_seen_from_below_from_above_and_itself() {
        ObservedRule rule = rule("Tally(count < parameters.count(\"k\"))");
        Observation observation = rule.observations().get(0);
        run(rule, tally("a", 1), tally("a", 5));

        assertThat(observation.boundaries()).containsExactlyInAnyOrder(Sight.BELOW, Sight.AT, Sight.ABOVE);
        assertThat(observation.seen()).doesNotContainKeys(Sight.BELOW, Sight.AT, Sight.ABOVE);

        run(rule, tally("a", 2));
        assertThat(observation.seen()).containsKey(Sight.BELOW).doesNotContainKeys(Sight.AT, Sight.ABOVE);
        run(rule, tally("a", 3));
        assertThat(observation.seen()).containsKey(Sight.AT).doesNotContainKey(Sight.ABOVE);
        run(rule, tally("a", 4));
        assertThat(observation.seen()).containsKey(Sight.ABOVE);
    }

    @Test
    void a_condition_without_a_parameter_has_no_threshold() {
        assertThat(rule("Tally(count < 1)").observations().get(0).boundaries()).isEmpty();
    }
}
