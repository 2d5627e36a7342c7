package org.branchrules.engine.internal.assess;

import java.util.ArrayList;
import java.util.List;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.record.Fact;
import org.branchrules.model.rule.Findings;

/** What the rules of one requirement report about one branch. Used for one assessment, by one thread. */
final class FindingsOfOne implements Findings {
    private final List<Fact> relevant = new ArrayList<>(0);
    private final List<Finding> breaches = new ArrayList<>(0);
    private final List<Finding> unknowns = new ArrayList<>(0);
    private final List<Finding> judgements = new ArrayList<>(0);
    private RequirementId requirement;
    private String rule = "";

    FindingsOfOne(RequirementId first) {
        requirement = first;
    }

    void reset(RequirementId next) {
        requirement = next;
        relevant.clear();
        breaches.clear();
        unknowns.clear();
        judgements.clear();
    }

    void of(String nextRule) {
        rule = nextRule;
    }

    @Override
    public void applies(String id, Fact... evidence) {
        check(id);
        relevant.addAll(List.of(evidence));
    }

    @Override
    public void breach(String id, Fact... evidence) {
        breaches.add(finding(id, Finding.Kind.BREACH, evidence));
    }

    @Override
    public void unknown(String id, Fact... evidence) {
        unknowns.add(finding(id, Finding.Kind.UNKNOWN, evidence));
    }

    @Override
    public void judgement(String id, Fact... evidence) {
        judgements.add(finding(id, Finding.Kind.JUDGEMENT, evidence));
    }

    private Finding finding(String id, Finding.Kind kind, Fact... evidence) {
        check(id);
        return new Finding(requirement, kind, rule, List.of(evidence));
    }

    private void check(String id) {
        if (!requirement.value().equals(id)) {
            throw new IllegalArgumentException("reports `" + id + "`, but belongs to `" + requirement + "`");
        }
    }

    boolean anyRelevant() {
        return !relevant.isEmpty();
    }

    List<Finding> breaches() {
        return breaches;
    }

    List<Finding> unknowns() {
        return unknowns;
    }

    List<Finding> judgements() {
        return judgements;
    }

    boolean none() {
        return breaches.isEmpty() && unknowns.isEmpty() && judgements.isEmpty();
    }
}
