package org.branchrules.engine.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.pack.IncomingPack;
import org.branchrules.engine.internal.pack.LayerLoading;
import org.branchrules.engine.internal.pack.Layers;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.GradeResult;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.RequirementResult;
import org.branchrules.model.fact.BranchFacts;
import org.branchrules.model.fact.FactDerivation;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Fact;
import org.branchrules.model.rule.Parameters;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;

/**
 * The evaluator reports exactly what a session of Drools reports: the same rules with the same ids and the same evidence,
 * equally often, in whatever order the facts come.
 */
class EvaluatorAgreesWithDroolsTest {
    private static final String PACK = "national-2018";
    private static final int SHUFFLES = 2;

    private final Layers pack = LayerLoading.load(
            List.of(), List.of(IncomingPack.ofClassPath(PACK, getClass().getClassLoader())));
    private final Map<String, Case> cases = cases();

    /** One branch to assess. */
    private record Case(BranchRecord record, AssessmentPeriod period, Map<String, String> parameters) {}

    /** The baselines and scenarios of the pack, but for periods in which it was not in force. */
    private Map<String, Case> cases() {
        Scenarios scenarios = Scenarios.of(PackFiles.ofFolder(Path.of("src/main/packs", PACK)), Policy.national());
        Map<String, Case> cases = new LinkedHashMap<>();
        for (Scenario scenario : scenarios.all()) {
            if (!scenario.period().to().isBefore(pack.inForceFrom())) {
                cases.put(scenario.toString(), new Case(scenario.record(), scenario.period(), scenario.parameters()));
            }
        }
        assertThat(cases).hasSizeGreaterThan(500);
        return cases;
    }

    @Test
    void check_rules_report_the_same_of_every_branch() throws Exception {
        TwoEngines engines = new TwoEngines(models("rules"), "findings");
        Comparison comparison = new Comparison(engines);

        cases.forEach((name, branch) -> comparison.add(name, facts(branch).all(), parametersOf(branch)));

        assertThat(comparison.differences).isEmpty();
        assertThat(comparison.rulesSeen)
                .hasSizeGreaterThan(engines.program().rules().size() * 9 / 10);
    }

    @Test
    void grading_rules_report_the_same_of_every_branch_however_the_open_is_decided() throws Exception {
        TwoEngines engines = new TwoEngines(models("grading"), "grading");
        Comparison comparison = new Comparison(engines);

        assessed().forEach((name, assessment) -> {
            Case branch = branch(name);
            for (Outcome open : List.of(Outcome.UNDETERMINED, Outcome.BREACHED, Outcome.MET)) {
                comparison.add(
                        name + ", open is " + open,
                        factsWithResults(branch, assessment, outcome -> outcome.isOpen() ? open : outcome),
                        parametersOf(branch));
            }
        });

        assertThat(comparison.differences).isEmpty();
        assertThat(comparison.rulesSeen).hasSameSizeAs(engines.program().rules());
    }

    @Test
    void remedy_rules_report_the_same_of_every_branch_whatever_its_grade() throws Exception {
        TwoEngines engines = new TwoEngines(models("remedies"), "remedies");
        Comparison comparison = new Comparison(engines);

        assessed().forEach((name, assessment) -> {
            Case branch = branch(name);
            for (Grade grade : List.of(assessment.grade(), Grade.POOR)) {
                List<Fact> facts = factsWithResults(branch, assessment, UnaryOperator.identity());
                facts.add(new GradeResult(grade));
                comparison.add(name + ", " + grade, facts, parametersOf(branch));
            }
        });

        assertThat(comparison.differences).isEmpty();
        assertThat(comparison.rulesSeen).hasSameSizeAs(engines.program().rules());
    }

    private List<Model> models(String kind) throws IOException, ReflectiveOperationException {
        ClassLoader loader = getClass().getClassLoader();
        List<Model> models = new ArrayList<>();
        try (InputStream json = loader.getResourceAsStream(PackFiles.HOME + PACK + "/pack.json")) {
            for (JsonNode name :
                    new ObjectMapper().readTree(json).path("models").path(kind)) {
                models.add((Model)
                        loader.loadClass(name.asText()).getDeclaredConstructor().newInstance());
            }
        }
        return models;
    }

    private Case branch(String name) {
        Case branch = cases.get(name);
        assertThat(branch).as(name).isNotNull();
        return branch;
    }

    private Parameters parametersOf(Case branch) {
        Layers layers = pack.withParameters(branch.parameters());
        LocalDate day = branch.period().to();
        return layers.resolve(layers.binding(day), day).parameters();
    }

    private BranchFacts facts(Case branch) {
        return FactDerivation.derive(branch.record(), branch.period(), pack.inForceFrom());
    }

    /** The assessments of all branches but those outside the policy. */
    private Map<String, Assessment> assessed() {
        Policy policy = Policy.national();
        Map<String, Assessment> assessed = new LinkedHashMap<>();
        cases.forEach((name, branch) -> {
            AssessmentEngine engine = AssessmentEngine.of(
                    branch.parameters().isEmpty() ? policy : policy.withParameters(branch.parameters()));
            try {
                assessed.put(name, engine.assess(branch.record(), branch.period()));
            } catch (AssessmentException e) {
                assertThat(e).hasMessageContaining("outside");
            }
        });
        assertThat(assessed).hasSizeGreaterThan(cases.size() * 9 / 10);
        return assessed;
    }

    /** The facts that grading and remedy rules see, with every outcome taken for another. */
    private List<Fact> factsWithResults(Case branch, Assessment assessment, UnaryOperator<Outcome> taken) {
        BranchFacts derived = facts(branch);
        List<Fact> facts = new ArrayList<>(derived.all());
        facts.addAll(derived.flagged());
        for (RequirementOutcome outcome : assessment.requirements()) {
            Requirement requirement = outcome.requirement();
            facts.add(new RequirementResult(
                    requirement.id().value(),
                    requirement.article(),
                    requirement.criterion(),
                    requirement.modality(),
                    requirement.duty(),
                    requirement.key(),
                    taken.apply(outcome.outcome())));
        }
        return facts;
    }

    /** Runs both on one branch after another, and keeps what differs. */
    private static final class Comparison {
        private final TwoEngines engines;
        private final Random random = new Random(20181028);
        private final Map<String, String> differences = new LinkedHashMap<>();
        private final Set<String> rulesSeen = new HashSet<>();

        Comparison(TwoEngines engines) {
            this.engines = engines;
        }

        void add(String name, List<Fact> facts, Parameters parameters) {
            Map<Reports.Report, Integer> wanted = engines.byDrools(facts, parameters);
            wanted.keySet().forEach(report -> rulesSeen.add(report.rule()));
            compare(name, wanted, engines.byEvaluator(facts, parameters));
            List<Fact> shuffled = new ArrayList<>(facts);
            for (int i = 0; i < SHUFFLES; i++) {
                Collections.shuffle(shuffled, random);
                compare(name + ", shuffled, by Drools", wanted, engines.byDrools(shuffled, parameters));
                compare(name + ", shuffled", wanted, engines.byEvaluator(shuffled, parameters));
            }
        }

        private void compare(String name, Map<Reports.Report, Integer> wanted, Map<Reports.Report, Integer> actual) {
            if (!wanted.equals(actual)) {
                Map<Reports.Report, Integer> missing = new LinkedHashMap<>(wanted);
                missing.entrySet().removeAll(actual.entrySet());
                Map<Reports.Report, Integer> unwanted = new LinkedHashMap<>(actual);
                unwanted.entrySet().removeAll(wanted.entrySet());
                differences.put(name, "only Drools: " + missing + "; only the evaluator: " + unwanted);
            }
        }
    }
}
