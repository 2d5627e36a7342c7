package org.branchrules.engine.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Span;
import org.branchrules.model.rule.Findings;

/** What the rules of one requirement report about one branch. Used for one assessment, by one thread. */
final class FindingsOfOne implements Findings {
    private final List<Fact> relevant = new ArrayList<>(0);
    private final List<Finding> breaches = new ArrayList<>(0);
    private final List<Finding> unknowns = new ArrayList<>(0);
    private final List<Finding> judgements = new ArrayList<>(0);
    private Requirement requirement;
    private String rule = "";

    FindingsOfOne(Requirement first) {
        requirement = first;
    }

    void reset(Requirement next) {
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
        if (binds(evidence)) {
            relevant.addAll(List.of(evidence));
        }
    }

    @Override
    public void breach(String id, Fact... evidence) {
        report(breaches, id, Finding.Kind.BREACH, evidence);
    }

    @Override
    public void unknown(String id, Fact... evidence) {
        report(unknowns, id, Finding.Kind.UNKNOWN, evidence);
    }

    @Override
    public void judgement(String id, Fact... evidence) {
        report(judgements, id, Finding.Kind.JUDGEMENT, evidence);
    }

    private void report(List<Finding> to, String id, Finding.Kind kind, Fact... evidence) {
        check(id);
        if (binds(evidence)) {
            to.add(new Finding(requirement.id(), kind, rule, List.of(evidence)));
        }
    }

    /** What happened before the requirement bound is no breach of it: false where all the evidence is of such days. */
    private boolean binds(Fact... evidence) {
        return binds(requirement, Arrays.asList(evidence));
    }

    /** Whether some of the evidence is about days on which a requirement bound. */
    static boolean binds(Requirement requirement, List<Fact> evidence) {
        LocalDate from = requirement.validFrom();
        return from == null || evidence.isEmpty() || evidence.stream().anyMatch(fact -> concerns(from, fact));
    }

    /** Whether a fact is about a day from then on, or about no day in particular. */
    static boolean concerns(LocalDate from, Fact fact) {
        List<Span> spans = fact.spans();
        return spans.isEmpty() || spans.stream().anyMatch(span -> !span.last().isBefore(from));
    }

    private void check(String id) {
        if (!requirement.id().value().equals(id)) {
            throw new IllegalArgumentException("reports `" + id + "`, but belongs to `" + requirement.id() + "`");
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
