package org.branchrules.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.fact.FactDerivation;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Fact;
import org.branchrules.model.rule.Findings;
import org.branchrules.model.rule.Parameters;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The check rules of the national pack in a knowledge base of Drools. Safe for use by several threads. */
final class NaiveDrools {
    private static final String PACK = "META-INF/branch-rules/national-2018/pack.json";

    private final Policy policy = Policy.national();
    private final Parameters parameters = new PolicyParameters(policy);
    private final KieBase rules = KieBaseBuilder.createKieBaseFromModel(models());

    /** What a rule reported. */
    record Report(String requirement, Finding.Kind kind, List<Fact> evidence) {}

    private static List<Model> models() {
        ClassLoader loader = NaiveDrools.class.getClassLoader();
        try (InputStream pack = loader.getResourceAsStream(PACK)) {
            List<Model> models = new ArrayList<>();
            for (JsonNode name : new ObjectMapper().readTree(pack).path("models").path("rules")) {
                models.add((Model)
                        loader.loadClass(name.asText()).getDeclaredConstructor().newInstance());
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the rules report of one branch. */
    List<Report> reports(BranchRecord record, AssessmentPeriod period) {
        Reports reports = new Reports();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("findings", reports);
            session.setGlobal("parameters", parameters);
            RawEvents.of(record).forEach(session::insert);
            FactDerivation.derive(record, period, policy.inForceFrom()).all().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return reports.all;
    }

    /** Throws when the rules do not report here what an assessment finds. */
    void check(BranchRecord record, AssessmentPeriod period) {
        List<Report> here = reports(record, period);
        for (RequirementOutcome outcome :
                AssessmentEngine.of(policy).assess(record, period).requirements()) {
            for (Finding finding : outcome.findings()) {
                Report wanted = new Report(finding.requirement().value(), finding.kind(), finding.evidence());
                if (!here.contains(wanted)) {
                    throw new IllegalStateException(
                            "Drools does not report of `" + record.identity().id() + "`: " + wanted);
                }
            }
        }
    }

    /** Collects what rules report. */
    private static final class Reports implements Findings {
        private final List<Report> all = new ArrayList<>();

        @Override
        public void applies(String requirement, Fact... evidence) {
            // says that the requirement binds, not how it stands
        }

        @Override
        public void breach(String requirement, Fact... evidence) {
            all.add(new Report(requirement, Finding.Kind.BREACH, List.of(evidence)));
        }

        @Override
        public void unknown(String requirement, Fact... evidence) {
            all.add(new Report(requirement, Finding.Kind.UNKNOWN, List.of(evidence)));
        }

        @Override
        public void judgement(String requirement, Fact... evidence) {
            all.add(new Report(requirement, Finding.Kind.JUDGEMENT, List.of(evidence)));
        }
    }
}
