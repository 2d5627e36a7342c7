package org.branchrules.engine.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchrules.model.record.Fact;
import org.branchrules.model.rule.Findings;
import org.branchrules.model.rule.Grading;
import org.branchrules.model.rule.Remedies;

/** Everything that rules report, with the rule that reports it: how often each, in no order. */
final class Reports implements Findings, Grading, Remedies {
    private final Map<Report, Integer> reports = new HashMap<>();
    private String rule = "";

    /** What a rule reported. */
    record Report(String rule, String kind, String id, List<Fact> evidence) {}

    /** Says which rule reports from now on. */
    void of(String name) {
        rule = name;
    }

    Map<Report, Integer> all() {
        return reports;
    }

    private void add(String kind, String id, Fact... evidence) {
        reports.merge(new Report(rule, kind, id, List.of(evidence)), 1, Integer::sum);
    }

    @Override
    public void applies(String requirement, Fact... evidence) {
        add("applies", requirement, evidence);
    }

    @Override
    public void breach(String requirement, Fact... evidence) {
        add("breach", requirement, evidence);
    }

    @Override
    public void unknown(String requirement, Fact... evidence) {
        add("unknown", requirement, evidence);
    }

    @Override
    public void judgement(String requirement, Fact... evidence) {
        add("judgement", requirement, evidence);
    }

    @Override
    public void cap(String id, Fact... because) {
        add("cap", id, because);
    }

    @Override
    public void veto(String id, Fact... because) {
        add("veto", id, because);
    }

    @Override
    public void propose(String id, Fact... because) {
        add("propose", id, because);
    }
}
