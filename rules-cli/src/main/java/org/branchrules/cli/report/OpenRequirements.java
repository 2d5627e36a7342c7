package org.branchrules.cli.report;

import java.util.List;
import org.branchrules.cli.terminal.Tone;
import org.branchrules.engine.text.Phrases;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.policy.Duty;

/** The requirements on which a grade or level still hangs, each with what settles it. Immutable. */
final class OpenRequirements {
    private final Wording wording;
    private final Phrases phrases;

    OpenRequirements(Wording wording, Phrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
    }

    /** The duties of the branch that are open, in the order of the catalogue; those of others do not touch its grade. */
    List<Block.Item> items(Assessment assessment) {
        return assessment.requirements().stream()
                .filter(outcome -> outcome.outcome().isOpen())
                .filter(outcome -> outcome.requirement().duty() == Duty.BRANCH)
                .map(this::item)
                .toList();
    }

    private Block.Item item(RequirementOutcome outcome) {
        return new Block.Item(
                outcome.id().value(),
                Tone.WARNING,
                AssessmentPage.head(outcome.requirement(), wording, phrases),
                List.of(settledBy(outcome)));
    }

    private String settledBy(RequirementOutcome outcome) {
        if (outcome.reason() instanceof Reason.Missing missing) {
            return phrases.format(
                    "improve.open.sections",
                    wording.join(missing.sections().stream().map(wording::name).toList()));
        }
        return outcome.reason() instanceof Reason.ForAssessor
                ? phrases.format("improve.open.judge")
                : phrases.format("improve.open.entries", wording.because(outcome));
    }
}
