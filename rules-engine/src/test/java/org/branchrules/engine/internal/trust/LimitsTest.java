package org.branchrules.engine.internal.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.junit.jupiter.api.Test;

/** A pack from outside may have so much of everything, and not more. */
class LimitsTest {
    private static final String HEAD = """
            package org.branchrules.packs.large
            import org.branchrules.model.fact.Branch
            import org.branchrules.model.fact.Session
            global org.branchrules.model.rule.Findings findings
            """;

    @Test
    void a_rule_file_may_have_262144_bytes() {
        assertThat(ids(FileSizes.check(files("//x\n".repeat(65_536))))).isEmpty();
        assertThat(ids(FileSizes.check(files("//x\n".repeat(65_536) + "\n")))).containsExactly("BR-705");
    }

    @Test
    void a_pack_may_have_2000_rules() {
        assertThat(tree(rules(2_000))).isEmpty();
        assertThat(tree(rules(2_001))).containsExactly("BR-706");
    }

    @Test
    void a_rule_may_have_eight_patterns() {
        assertThat(tree(rule("Branch()\n".repeat(8)))).isEmpty();
        assertThat(tree(rule("Branch()\n".repeat(9)))).containsExactly("BR-706");
        assertThat(tree(rule("Branch()\n".repeat(7) + "not Session()"))).isEmpty();
        assertThat(tree(rule("Branch()\n".repeat(8) + "exists Session()"))).containsExactly("BR-706");
    }

    @Test
    void a_pattern_may_have_twenty_four_constraints() {
        assertThat(tree(rule("Branch(" + constraints(24) + ")"))).isEmpty();
        assertThat(tree(rule("Branch(" + constraints(25) + ")"))).containsExactly("BR-713");
    }

    @Test
    void an_expression_may_be_eight_brackets_deep() {
        assertThat(tree(rule("Branch(" + "(".repeat(7) + "groups > 0" + ")".repeat(7) + ")")))
                .isEmpty();
        assertThat(tree(rule("Branch(" + "(".repeat(8) + "groups > 0" + ")".repeat(8) + ")")))
                .containsExactly("BR-716");
    }

    @Test
    void a_rule_may_have_a_name_of_a_hundred_letters() {
        assertThat(tree(rule("a".repeat(100), "Branch()"))).isEmpty();
        assertThat(tree(rule("a".repeat(101), "Branch()"))).containsExactly("BR-717");
    }

    @Test
    void a_second_pattern_of_events_says_how_it_belongs_to_the_first() {
        assertThat(tree(rule("$a : Session()\n$b : Session(date == $a.date)"))).isEmpty();
        assertThat(tree(rule("$a : Session()\n$b : Session(expected > 0)"))).containsExactly("BR-719");
        assertThat(tree(rule("$a : Session()\nBranch()"))).isEmpty();
        assertThat(tree(rule("$a : Session()\nnot Session(expected > 0)"))).isEmpty();
    }

    @Test
    void a_pack_may_have_50000_classes() {
        byte[] bytes = InMemory.compile("p/A", "package p; class A {}");

        assertThat(classes(50_000, bytes)).doesNotContain("BR-706");
        assertThat(classes(50_001, bytes)).contains("BR-706");
    }

    private static List<String> classes(int count, byte[] bytes) {
        Map<String, byte[]> classes = new TreeMap<>();
        IntStream.range(0, count).forEach(number -> classes.put("p/A" + number + ".class", bytes));
        return ids(Bytecode.check(RuleClasses.of(classes), List.of()));
    }

    private static String constraints(int count) {
        return String.join(", ", Collections.nCopies(count, "groups >= 0"));
    }

    private static String rules(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> rule("r" + number, "Branch()"))
                .collect(Collectors.joining());
    }

    private static String rule(String conditions) {
        return rule("1-a", conditions);
    }

    private static String rule(String name, String conditions) {
        return "rule \"" + name + "\" when " + conditions + "\nthen findings.breach(\"1-a\"); end\n";
    }

    private static List<String> tree(String rules) {
        return ids(RuleTree.check(files(HEAD + rules)));
    }

    private static PackFiles files(String drl) {
        return new PackFiles(new TreeMap<>(Map.of("rules/a.drl", drl.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> ids(List<PackProblem> problems) {
        return problems.stream().map(problem -> problem.check().id()).distinct().toList();
    }
}
