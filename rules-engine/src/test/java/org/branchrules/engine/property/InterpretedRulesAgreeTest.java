package org.branchrules.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.condition.WrittenRule;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.rules.ExecutableRule;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.record.BranchRecord;
import org.junit.jupiter.api.Test;

/** A rule does the same whether it was compiled or is run from its tree: check rules, grading rules and remedy rules. */
class InterpretedRulesAgreeTest {
    private static final Path NATIONAL = Path.of("src/main/packs/national-2018");
    private static final Path RELATED = Path.of("src/main/packs/related-regulations");
    private static final Path EXAMPLES = Path.of("../rules-examples/packs");

    private static final TwoWays OF_NATIONAL = new TwoWays(National.POLICY);

    /** One policy, with its rules compiled and interpreted. */
    private static final class TwoWays {
        private final Policy policy;
        private final Map<Map<String, String>, AssessmentEngine> compiled = new ConcurrentHashMap<>();
        private final Map<Map<String, String>, AssessmentEngine> interpreted = new ConcurrentHashMap<>();

        TwoWays(Policy policy) {
            this.policy = policy;
        }

        private static AssessmentEngine engine(Policy policy, Map<String, String> parameters) {
            return AssessmentEngine.of(parameters.isEmpty() ? policy : policy.withParameters(parameters));
        }

        private static String assessed(AssessmentEngine engine, BranchRecord record, AssessmentPeriod period) {
            try {
                return National.written(engine.assess(record, period));
            } catch (AssessmentException e) {
                return e.message(Language.EN);
            }
        }

        void agree(BranchRecord record, AssessmentPeriod period, Map<String, String> parameters) {
            String byCompiled =
                    assessed(compiled.computeIfAbsent(parameters, values -> engine(policy, values)), record, period);
            String byInterpreted = assessed(
                    interpreted.computeIfAbsent(parameters, values -> engine(interpreted(policy), values)),
                    record,
                    period);

            assertThat(byInterpreted).isEqualTo(byCompiled);
        }

        int agreeOnAll(Scenarios scenarios) {
            assertThat(scenarios.problems()).isEmpty();
            scenarios.all().forEach(scenario -> agree(scenario.record(), scenario.period(), scenario.parameters()));
            return scenarios.all().size();
        }
    }

    private static Policy interpreted(Policy policy) {
        return Policy.of(policy.layers().map(pack -> pack.with(pack.written().all())));
    }

    @Test
    void on_every_scenario_of_the_national_pack() {
        assertThat(OF_NATIONAL.agreeOnAll(Scenarios.of(PackFiles.ofFolder(NATIONAL), National.POLICY)))
                .isGreaterThan(500);
    }

    @Test
    void on_every_scenario_of_the_related_regulations() {
        Policy policy = National.POLICY.withClassPath("related-regulations");

        assertThat(new TwoWays(policy).agreeOnAll(Scenarios.of(PackFiles.ofFolder(RELATED), policy)))
                .isGreaterThan(150);
    }

    @Test
    void on_every_scenario_of_the_example_packs() throws IOException {
        List<PackFiles> packs = folders().stream().map(PackFiles::ofFolder).toList();
        Policy policy = National.POLICY.with(packs.toArray(PackFiles[]::new));
        TwoWays ways = new TwoWays(policy);
        for (PackFiles pack : packs) {
            assertThat(ways.agreeOnAll(Scenarios.of(pack, policy, packs.toArray(PackFiles[]::new))))
                    .isGreaterThan(2);
        }
    }

    @Property(tries = 300, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void on_any_branch(@ForAll("branches") GeneratedBranch branch, @ForAll("periods") AssessmentPeriod period) {
        OF_NATIONAL.agree(branch.record(), period, Map.of());
    }

    @Provide
    Arbitrary<GeneratedBranch> branches() {
        return Branches.any();
    }

    @Provide
    Arbitrary<AssessmentPeriod> periods() {
        return Branches.periods();
    }

    @Test
    void every_compiled_rule_is_there_as_it_is_written() {
        for (LoadedPack pack :
                National.POLICY.withClassPath("related-regulations").layers().editions()) {
            List<String> compiled = new ArrayList<>();
            Stream.of(pack.checks(), pack.grading(), pack.remedies())
                    .forEach(program ->
                            program.rules().stream().map(ExecutableRule::name).forEach(compiled::add));

            assertThat(pack.written().all())
                    .extracting(WrittenRule::name)
                    .containsExactlyInAnyOrderElementsOf(compiled);
        }
    }

    private static List<Path> folders() {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
