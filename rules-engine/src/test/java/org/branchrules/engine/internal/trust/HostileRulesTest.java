package org.branchrules.engine.internal.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.engine.internal.pack.PackCompiler;
import org.branchrules.engine.internal.pack.Superiors;
import org.branchrules.engine.internal.rules.RuleCompiler;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Trust;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that would do harm are refused before any of them runs, with the reason and the place. */
class HostileRulesTest {
    static Stream<Hostile> hostile() {
        return Hostile.all();
    }

    @BeforeEach
    @AfterEach
    void clean() throws IOException {
        Hostile.clean();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_pack_with_it_is_refused_before_it_runs_with_reason_and_place(Hostile rule) {
        assertThatThrownBy(() -> PackCompiler.compile(rule.files(), Superiors.NONE))
                .isInstanceOf(PackException.class);
        assertThatThrownBy(() -> PackGate.sources(rule.files(), Trust.RESTRICTED))
                .isInstanceOfSatisfying(
                        PackException.class,
                        refused -> assertThat(refused.problems())
                                .isNotEmpty()
                                .allSatisfy(problem -> {
                                    assertThat(problem.check().id()).startsWith("BR-7");
                                    assertThat(problem.file()).isEqualTo(Hostile.FILE);
                                    assertThat(problem.text().zh()).isNotBlank();
                                })
                                .anyMatch(problem -> problem.line() > 0));
        assertThat(Hostile.hasRun()).isFalse();
    }

    @Test
    void each_line_alone_refuses_what_the_list_says() {
        Map<String, String> refusedBy = Hostile.all()
                .parallel()
                .collect(Collectors.toMap(Hostile::name, HostileRulesTest::lines, (one, other) -> one, TreeMap::new));

        assertThat(refusedBy)
                .isEqualTo(Hostile.all()
                        .collect(Collectors.toMap(Hostile::name, Hostile::lines, (one, other) -> one, TreeMap::new)));
    }

    private static String lines(Hostile rule) {
        return (RawText.check(rule.files()).isEmpty() ? "" : "a")
                + (RuleTree.check(rule.files()).isEmpty() ? "" : "b")
                + bytecode(rule);
    }

    /** What the third line says when nothing stands before it. */
    private static String bytecode(Hostile rule) {
        RuleCompiler.Result compiled;
        try {
            compiled = RuleCompiler.compile(
                    "hostile-" + rule.name().hashCode(), rule.bytes(), HostileRulesTest.class.getClassLoader());
        } catch (RuntimeException | LinkageError e) {
            return "-";
        }
        return Bytecode.check(RuleClasses.of(compiled.classes()), compiled.models())
                        .isEmpty()
                ? ""
                : "c";
    }

    @Test
    void there_are_as_many_cases_as_were_written() {
        assertThat(Hostile.all()).hasSizeGreaterThanOrEqualTo(90);
        assertThat(Hostile.all().map(Hostile::name)).doesNotHaveDuplicates();
    }

    @Test
    void a_reason_names_the_place_in_the_file() {
        Hostile rule = new Hostile("", "", """
                package org.branchrules.packs.hostile
                import org.branchrules.model.fact.Branch
                rule "1-a"
                when
                    Branch(
                        groups > 0,
                        kind.hashCode() > 0)
                then
                end
                """);

        assertThat(RuleTree.check(rule.files()))
                .extracting(PackProblem::toString)
                .containsExactly("rules/hostile.drl:7:14 BR-715 1-a: rules may not use `hashCode` of `BranchKind`");
    }
}
