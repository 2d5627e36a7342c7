package org.branchrules.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.Excuse;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Judgement;

/** Says why a requirement came out as it did, for every {@link Reason}. */
final class Because {
    /** As many facts as a person takes in at once; all of them stand in the JSON. */
    private static final int FACTS_NAMED = 4;

    private final Wording wording;
    private final Phrases phrases;
    private final ScopeWords scopeWords;

    Because(Wording wording, Phrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
        this.scopeWords = new ScopeWords(wording, phrases);
    }

    String because(RequirementOutcome outcome) {
        Reason reason = outcome.reason();
        if (reason instanceof Reason.Counted counted) {
            return counted.facts().isEmpty()
                    ? phrases.format("because.counted.none")
                    : sentences(
                            phrases.format("because.counted", evidence(counted.facts())),
                            measuredBy(outcome.parameters()));
        }
        if (reason instanceof Reason.Found found) {
            return found(found.findings(), outcome.parameters());
        }
        if (reason instanceof Reason.Cleared cleared) {
            return phrases.format("because.cleared", findings(cleared.findings()), excuses(cleared.excuses()));
        }
        if (reason instanceof Reason.Excluded excluded) {
            return excluded(excluded);
        }
        if (reason instanceof Reason.NotInForce dates) {
            return dates.to() == null
                    ? phrases.format("because.not-in-force.from", dates.from())
                    : phrases.format("because.not-in-force.between", dates.from(), dates.to());
        }
        if (reason instanceof Reason.NothingOnRecord) {
            return phrases.format("because.nothing-on-record");
        }
        if (reason instanceof Reason.NothingToCheck nothing) {
            return phrases.format("because.nothing-to-check", wording.name(nothing.coding()));
        }
        if (reason instanceof Reason.Missing missing) {
            return phrases.format(
                    "because.missing",
                    wording.join(missing.sections().stream().map(wording::name).toList()));
        }
        if (reason instanceof Reason.LeftOpen open) {
            return open.findings().isEmpty()
                    ? phrases.format("because.left-open.none")
                    : phrases.format("because.left-open", findings(open.findings()));
        }
        if (reason instanceof Reason.ForAssessor assessor) {
            return forAssessor(assessor, outcome);
        }
        if (reason instanceof Reason.Judged judged) {
            return judged(judged.judgement());
        }
        if (reason instanceof Reason.Displaced displaced) {
            return phrases.format("because.displaced", displaced.by(), wording.text(displaced.clause()));
        }
        throw new IllegalStateException("no words for " + reason);
    }

    private String found(List<Finding> findings, List<ParameterReading> parameters) {
        return findings.stream().allMatch(finding -> finding.evidence().isEmpty())
                ? sentences(phrases.format("because.found.none"), measuredBy(parameters))
                : sentences(phrases.format("because.found", findings(findings)), measuredBy(parameters));
    }

    private String measuredBy(List<ParameterReading> parameters) {
        return parameters.isEmpty()
                ? ""
                : phrases.format(
                        "because.required", joinEvidence(parameters.stream().map(wording::parameter)));
    }

    private String forAssessor(Reason.ForAssessor assessor, RequirementOutcome outcome) {
        List<Fact> facts = assessor.evidence();
        String why = facts.isEmpty()
                ? phrases.format("because.for-assessor")
                : phrases.format("because.for-assessor.evidence", evidence(facts));
        return sentences(
                why,
                Optional.ofNullable(outcome.requirement().reason())
                        .map(wording::text)
                        .orElse(""));
    }

    private String judged(Judgement judgement) {
        String by = Optional.ofNullable(judgement.by()).orElse(phrases.format("because.judged.assessor"));
        String on = judgement.on() == null ? "" : phrases.format("because.judged.on", judgement.on());
        String verdict = wording.name(judgement.met() ? Outcome.MET : Outcome.BREACHED);
        return judgement.grounds() == null
                ? phrases.format("because.judged", by, on, verdict)
                : phrases.format("because.judged.grounds", by, on, verdict, judgement.grounds());
    }

    private String excuses(List<Excuse> excuses) {
        return excuses.stream()
                .map(excuse -> excuse.document() == null
                        ? phrases.format("because.excuse", wording.name(excuse.kind()), excuse.text())
                        : phrases.format(
                                "because.excuse.document",
                                wording.name(excuse.kind()),
                                excuse.text(),
                                excuse.document()))
                .collect(Collectors.joining(phrases.format("because.excuse.and")));
    }

    private String excluded(Reason.Excluded excluded) {
        Condition condition = excluded.condition();
        if (condition instanceof Condition.Kinds kinds) {
            return phrases.format(
                    "because.excluded.kinds." + (kinds.excluded() ? "except" : "only"),
                    scopeWords.inOrder(kinds.kinds()),
                    scopeWords.constant(BranchKind.values(), excluded.observed()));
        }
        if (condition instanceof Condition.Forms forms) {
            return phrases.format(
                    "because.excluded.forms." + (forms.excluded() ? "except" : "only"),
                    scopeWords.inOrder(forms.forms()),
                    scopeWords.constant(BranchForm.values(), excluded.observed()));
        }
        if (condition instanceof Condition.Is is) {
            return phrases.format(
                    "because.excluded.is",
                    scopeWords.attribute(is.attribute(), is.value()),
                    scopeWords.attribute(is.attribute(), !is.value()));
        }
        if (condition instanceof Condition.Limit limit) {
            String value = excluded.limit().isEmpty() ? limit.parameterOrNumber() : excluded.limit();
            return phrases.format(
                    "because.excluded." + (limit.below() ? "below" : "at-least"),
                    wording.name(limit.attribute()),
                    value,
                    excluded.observed());
        }
        throw new IllegalStateException("no words for " + condition);
    }

    private String findings(List<Finding> findings) {
        return evidence(findings.stream()
                .flatMap(finding -> finding.evidence().stream())
                .distinct()
                .toList());
    }

    private String evidence(List<Fact> facts) {
        List<String> parts = new ArrayList<>();
        facts.stream().limit(FACTS_NAMED).map(wording::evidence).forEach(parts::add);
        if (facts.size() > FACTS_NAMED) {
            parts.add(phrases.format("more.facts", facts.size() - FACTS_NAMED));
        }
        return joinEvidence(parts.stream());
    }

    private String joinEvidence(Stream<String> parts) {
        return parts.collect(Collectors.joining(phrases.format("join.evidence")));
    }

    private String sentences(String first, String second) {
        if (second.isEmpty()) {
            return first;
        }
        return wording.language() == org.branchrules.model.Language.ZH ? first + second : first + " " + second;
    }
}
