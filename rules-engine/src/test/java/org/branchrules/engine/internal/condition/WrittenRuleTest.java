package org.branchrules.engine.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.record.BranchRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenRuleTest {
    private static final Path PACKS = Path.of("src/main/packs");
    private static final String HEAD = """
            package test
            import org.branchrules.model.fact.Branch
            import org.branchrules.model.fact.Session
            import org.branchrules.model.fact.Term
            import org.branchrules.model.record.BranchKind
            global org.branchrules.model.rule.Findings findings
            global org.branchrules.model.rule.Parameters parameters
            """;

    static List<Path> files() throws IOException {
        try (Stream<Path> packs = Files.walk(PACKS);
                Stream<Path> examples = Files.walk(Path.of("../rules-examples/packs"))) {
            return Stream.concat(packs, examples)
                    .filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrittenRule rule(String conditions) {
        String text = HEAD + "rule \"r\"\nwhen\n    " + conditions + "\nthen\n    findings.breach(\"r\");\nend\n";
        return RuleText.read("rules/r.drl", text).get(0);
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("//[^\n]*", "").replaceAll("\\s", "");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_rule_of_every_pack_says_the_same_when_it_is_written_again(Path file) {
        String text = read(file);
        String rules = text.substring(text.indexOf("\nrule \""));

        assertThat(RuleText.read(file.toString(), text).stream()
                        .map(rule -> withoutSpace(rule.text()))
                        .collect(Collectors.joining()))
                .isEqualTo(withoutSpace(rules));
    }

    @Test
    void a_tree_knows_the_place_of_everything_in_it() {
        WrittenRule rule =
                rule("$term : Term(\n        asOf > electedOn,\n        $since : electedOn)\n    not Branch(\n"
                        + "        fullMembers >= parameters.people(\"a\") || asOf > $since.plusDays(1))");
        Pattern pattern = rule.patterns().get(1);
        Any any = (Any) pattern.constraints().get(0);

        assertThat(rule.place()).hasToString("rules/r.drl:8:1");
        assertThat(rule.report().place()).hasToString("rules/r.drl:16:5");
        assertThat(pattern.place()).hasToString("rules/r.drl:13:5");
        assertThat(any.place()).hasToString("rules/r.drl:14:9");
        assertThat(((Compared) any.conditions().get(0)).right().place()).hasToString("rules/r.drl:14:24");
        assertThat(any.conditions().get(1).place()).hasToString("rules/r.drl:14:50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fullMembers == 1 && groups == 1 || units == 1",
                "fullMembers == 1 || groups == 1 && units == 1",
                "(fullMembers == 1 || groups == 1) && units == 1",
                "!(fullMembers == 1 || groups == 1)",
                "!dissolved",
                "dissolved",
                "this != null",
                "kind == BranchKind.MILITARY",
                "(fullMembers == 1) == true",
                "groups - (units - 1) < trades * (localities + 1)",
                "groups - units - 1 < trades * localities + 1",
                "asOf > asOf.plusDays(groups)",
            })
    void brackets_stand_only_where_they_are_needed(String condition) {
        assertThat(rule("Branch(" + condition + ")")
                        .patterns()
                        .get(0)
                        .constraints()
                        .get(0)
                        .text())
                .isEqualTo(condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Branch(getClass() == null)",
                "Branch(kind.getDeclaringClass() == null)",
                "$b : Branch() Branch($b.getClass().getClassLoader() == null)",
                "Branch(asOf.getClass() == null)",
                "Branch(toString() == \"\")",
                "Branch(asOf.plus(null) == null)",
                "Branch(nothing == 1)",
                "Branch(parameters.hashCode() == 1)",
            })
    void nothing_can_be_asked_that_packs_may_not_ask(String conditions) {
        assertThatThrownBy(() -> rule(conditions)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_changed_rule_runs_at_once() {
        Policy policy = Policy.national();
        Policy changed = Policy.of(policy.layers()
                .map(pack -> pack.with(pack.written().all().stream()
                        .filter(rule -> rule.name().equals("4-b"))
                        .map(WrittenRuleTest::turnedRound)
                        .toList())));
        BranchRecord agency = Scenarios.of(PackFiles.ofFolder(PACKS.resolve("national-2018")), policy)
                .baseline("agency");

        assertThat(outcome(policy, agency)).isEqualTo(Outcome.MET);
        assertThat(outcome(changed, agency)).isEqualTo(Outcome.BREACHED);
    }

    private static WrittenRule turnedRound(WrittenRule rule) {
        Pattern pattern = rule.patterns().get(0);
        Compared compared = (Compared) pattern.constraints().get(0);
        return rule.withPatterns(List.of(pattern.withConstraints(
                List.of(compared.with(compared.operator().negated())))));
    }

    private static Outcome outcome(Policy policy, BranchRecord record) {
        return AssessmentEngine.of(policy)
                .assess(record, AssessmentPeriod.year(2024))
                .outcome(new RequirementId("4-b"));
    }

    @Test
    void a_pack_has_no_place_for_a_rule_of_another_name() {
        WrittenRule other = rule("Branch()");

        assertThatThrownBy(() -> Policy.national().layers().map(pack -> pack.with(List.of(other))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rules [r]");
    }
}
