package org.branchrules.engine.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.condition.InterpretedRule;
import org.branchrules.engine.internal.condition.WrittenRule;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.rules.ExecutableRule;
import org.branchrules.engine.internal.rules.FactTable;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.record.Fact;
import org.branchrules.model.rule.Findings;
import org.branchrules.model.rule.Grading;
import org.branchrules.model.rule.Remedies;
import org.jspecify.annotations.Nullable;

/** Assesses branches and notes which rules of a pack fire, and on what evidence. Used by one thread. */
final class Watch {
    private final Policy policy;
    private final Map<SortedMap<String, String>, AssessmentEngine> engines = new HashMap<>();
    private final Map<String, String> limits = new HashMap<>();
    private List<Firing> firings = new ArrayList<>();

    Watch(Policy policy, LoadedPack pack) {
        pack.written().all().stream()
                .filter(rule -> !rule.folder().equals("rules"))
                .forEach(rule -> limits.put(name(rule), rule.report().id()));
        this.policy = Policy.of(policy.layers()
                .map(each -> each == pack ? each.with(each.written().all(), Watched::new) : each));
    }

    /** Folder and name of a rule. */
    static String name(WrittenRule rule) {
        return rule.folder() + "/" + rule.name();
    }

    Seen see(Case branch) {
        firings = new ArrayList<>();
        try {
            return seen(
                    branch,
                    engines.computeIfAbsent(branch.parameters(), this::engine).assess(branch.record(), branch.period()),
                    null);
        } catch (AssessmentException e) {
            return seen(branch, null, e);
        }
    }

    private Seen seen(Case branch, @Nullable Assessment assessment, @Nullable AssessmentException refusal) {
        return new Seen(
                branch,
                assessment,
                refusal,
                firings.stream().filter(firing -> counts(firing, assessment)).toList(),
                assessment == null ? Map.of() : failings(assessment));
    }

    private AssessmentEngine engine(Map<String, String> parameters) {
        return AssessmentEngine.of(parameters.isEmpty() ? policy : policy.withParameters(parameters));
    }

    /** Grading rules also run for the range, on outcomes that the branch does not have. */
    private boolean counts(Firing firing, @Nullable Assessment assessment) {
        String id = limits.get(firing.rule());
        if (id == null) {
            return true;
        }
        return assessment != null
                && (assessment.limits().stream().anyMatch(limit -> limit.id().equals(id))
                        || assessment.remedies().stream()
                                .anyMatch(remedy -> remedy.id().equals(id)));
    }

    private static Map<RequirementId, Set<Fact>> failings(Assessment assessment) {
        Map<RequirementId, Set<Fact>> failings = new LinkedHashMap<>();
        for (RequirementOutcome outcome : assessment.requirements()) {
            if (outcome.reason() instanceof Reason.Found || outcome.reason() instanceof Reason.Cleared) {
                Set<Fact> evidence = outcome.findings().stream()
                        .filter(finding -> finding.kind() == Finding.Kind.BREACH)
                        .flatMap(finding -> Firing.whole(finding.evidence()).stream())
                        .collect(Collectors.toCollection(HashSet::new));
                if (!evidence.isEmpty()) {
                    failings.put(outcome.id(), evidence);
                }
            }
        }
        return failings;
    }

    /** A rule that says when it fires. */
    private final class Watched implements ExecutableRule {
        private final String name;
        private final ExecutableRule rule;

        Watched(WrittenRule rule) {
            this.name = Watch.name(rule);
            this.rule = new InterpretedRule(rule);
        }

        @Override
        public String name() {
            return rule.name();
        }

        @Override
        public List<Fact> selected(FactTable facts) {
            return rule.selected(facts);
        }

        @Override
        public void run(FactTable facts) {
            rule.run(facts.reportingTo(new Reporter(facts.global(0), name)));
        }
    }

    /** Notes what is reported, and hands it on. */
    private final class Reporter implements Findings, Grading, Remedies {
        private final Object to;
        private final String rule;

        Reporter(Object to, String rule) {
            this.to = to;
            this.rule = rule;
        }

        private void fired(Fact... evidence) {
            firings.add(Firing.of(rule, evidence));
        }

        @Override
        public void applies(String requirement, Fact... evidence) {
            fired(evidence);
            ((Findings) to).applies(requirement, evidence);
        }

        @Override
        public void breach(String requirement, Fact... evidence) {
            fired(evidence);
            ((Findings) to).breach(requirement, evidence);
        }

        @Override
        public void unknown(String requirement, Fact... evidence) {
            fired(evidence);
            ((Findings) to).unknown(requirement, evidence);
        }

        @Override
        public void judgement(String requirement, Fact... evidence) {
            fired(evidence);
            ((Findings) to).judgement(requirement, evidence);
        }

        @Override
        public void cap(String id, Fact... because) {
            fired(because);
            ((Grading) to).cap(id, because);
        }

        @Override
        public void veto(String id, Fact... because) {
            fired(because);
            ((Grading) to).veto(id, because);
        }

        @Override
        public void propose(String id, Fact... because) {
            fired(because);
            ((Remedies) to).propose(id, because);
        }
    }
}
