package org.branchrules.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.branchrules.engine.text.Phrases;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.comparison.Cause;
import org.branchrules.model.comparison.RequirementChange;
import org.branchrules.model.comparison.Standing;
import org.jspecify.annotations.Nullable;

/** Puts what a comparison holds into words of one language. Immutable. */
public final class ComparisonWords {
    /** Evidence beyond this is counted; JSON has it whole. */
    private static final int MOST_FACTS = 4;

    private final Wording wording;
    private final Phrases phrases;
    private final Function<Grade, Text> gradeNames;

    public ComparisonWords(Wording wording, Phrases phrases, Function<Grade, Text> gradeNames) {
        this.wording = wording;
        this.phrases = phrases;
        this.gradeNames = gradeNames;
    }

    /** A text of the command line. */
    public String say(String key, Object... arguments) {
        return phrases.format(key, arguments);
    }

    Wording wording() {
        return wording;
    }

    String standing(Standing standing) {
        return standing == Standing.NOT_ASSESSED
                ? say("compare.not-assessed")
                : wording.text(gradeNames.apply(Grade.valueOf(standing.name())));
    }

    String place(String digits) {
        return digits.isEmpty() ? say("compare.no-place") : digits;
    }

    String outcome(@Nullable Outcome outcome) {
        return outcome == null ? say("compare.no-requirement") : wording.name(outcome);
    }

    String level(String level) {
        return level.isEmpty() ? say("compare.no-requirement") : level;
    }

    String packs(List<PackReference> packs) {
        return wording.join(packs.stream()
                .map(pack -> say("pack", pack.id(), pack.edition()))
                .toList());
    }

    String cause(Cause cause) {
        return wording.cause(cause);
    }

    /** A requirement, what became of it, and the evidence of whichever side shows a failing. */
    String requirement(RequirementChange change) {
        RequirementOutcome shown = change.after() == null ? change.before() : change.after();
        String title = shown == null ? "" : wording.text(shown.requirement().title());
        return say("compare.requirement", change.requirement(), title, outcome(change.from()), outcome(change.to()));
    }

    /** What the findings of either side show; without any, why it came out as it did under the new policy. */
    List<String> evidence(RequirementChange change) {
        List<String> sentences = new ArrayList<>();
        shown(change.before()).ifPresent(shown -> sentences.add(say("compare.evidence.before", shown)));
        shown(change.after()).ifPresent(shown -> sentences.add(say("compare.evidence.after", shown)));
        if (sentences.isEmpty() && change.after() != null) {
            sentences.add(say("compare.evidence.after", wording.because(change.after())));
        }
        return sentences;
    }

    private Optional<String> shown(@Nullable RequirementOutcome outcome) {
        List<String> facts = outcome == null
                ? List.of()
                : outcome.findings().stream()
                        .flatMap(finding -> finding.evidence().stream())
                        .map(wording::evidence)
                        .distinct()
                        .toList();
        if (facts.size() > MOST_FACTS) {
            return Optional.of(say(
                    "compare.evidence.more", wording.join(facts.subList(0, MOST_FACTS)), facts.size() - MOST_FACTS));
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(wording.join(facts));
    }
}
