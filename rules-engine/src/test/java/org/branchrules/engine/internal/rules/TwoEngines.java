package org.branchrules.engine.internal.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchrules.model.record.Fact;
import org.branchrules.model.rule.Parameters;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** The same rules, made of the same model classes, to be run by the evaluator and by a session of Drools. */
final class TwoEngines {
    private final RuleProgram program;
    private final KieBase base;

    /**
     * Prepares both.
     *
     * @param collector name of the global that rules report to
     */
    TwoEngines(List<Model> models, String collector) {
        program = new RuleProgram(models, List.of(collector, "parameters"));
        base = KieBaseBuilder.createKieBaseFromModel(models);
    }

    RuleProgram program() {
        return program;
    }

    /** What the rules report when the evaluator runs them. */
    Map<Reports.Report, Integer> byEvaluator(List<Fact> facts, Parameters parameters) {
        Reports reports = new Reports();
        FactTable table = program.table(TypedFacts.of(facts), reports, parameters);
        for (ExecutableRule rule : program.rules()) {
            reports.of(rule.name());
            rule.run(table);
        }
        return reports.all();
    }

    /** What the rules report when Drools runs them. */
    Map<Reports.Report, Integer> byDrools(List<Fact> facts, Parameters parameters) {
        Reports reports = new Reports();
        KieSession session = base.newKieSession();
        try {
            globals().forEach(name -> session.setGlobal(name, name.equals("parameters") ? parameters : reports));
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    reports.of(event.getMatch().getRule().getName());
                }
            });
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return reports.all();
    }

    private Stream<String> globals() {
        return base.getKiePackages().stream()
                .flatMap(rules -> rules.getGlobalVariables().stream())
                .map(variable -> variable.getName())
                .distinct();
    }
}
