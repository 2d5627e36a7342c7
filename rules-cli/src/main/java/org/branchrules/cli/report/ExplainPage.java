package org.branchrules.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.branchrules.cli.terminal.Tone;
import org.branchrules.engine.text.Phrases;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.policy.RemedyTemplate;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.record.Fact;

/** All that there is to say about one requirement and one branch. Immutable. */
public final class ExplainPage {
    private final Wording wording;
    private final Phrases phrases;

    public ExplainPage(Wording wording, Phrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
    }

    /** The blocks of the explanation. */
    public List<Block> blocks(Assessment assessment, RequirementOutcome outcome) {
        Requirement requirement = outcome.requirement();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(phrases.format(
                "explain.title", assessment.branch(), requirement.id(), wording.text(requirement.title()))));
        List<Block.Pair> pairs = new ArrayList<>();
        pair(
                pairs,
                "period",
                Tone.PLAIN,
                phrases.format(
                        "period.value", assessment.period(), assessment.period().asOf()));
        pair(pairs, "explain.article", Tone.PLAIN, requirement.article());
        pair(pairs, "explain.text", Tone.PLAIN, wording.text(requirement.text()));
        pair(
                pairs,
                "explain.modality",
                Tone.PLAIN,
                wording.join(List.of(wording.name(requirement.modality()), wording.name(requirement.duty()))));
        pair(pairs, "explain.coding", Tone.PLAIN, wording.name(requirement.coding()));
        if (requirement.reason() != null) {
            pair(pairs, "explain.reason", Tone.PLAIN, wording.text(requirement.reason()));
        }
        if (requirement.doubt() != null) {
            pair(pairs, "explain.doubt", Tone.PLAIN, wording.text(requirement.doubt()));
        }
        pair(pairs, "explain.outcome", tone(outcome.outcome()), wording.name(outcome.outcome()));
        pair(pairs, "explain.because", Tone.PLAIN, wording.because(outcome));
        blocks.add(new Block.Pairs(pairs));
        items(blocks, "explain.evidence", facts(outcome).map(wording::evidence).toList());
        items(
                blocks,
                "explain.parameters",
                outcome.parameters().stream().map(wording::parameter).toList());
        if (outcome.outcome() == Outcome.BREACHED && requirement.remedy() != null) {
            remedy(blocks, requirement.remedy());
        }
        return blocks;
    }

    private void remedy(List<Block> blocks, RemedyTemplate remedy) {
        blocks.add(new Block.Heading(phrases.format("explain.remedy")));
        blocks.add(new Block.Paragraph(
                Tone.PLAIN, phrases.format("step", wording.name(remedy.responsible()), wording.text(remedy.action()))));
        blocks.add(new Block.Paragraph(Tone.PLAIN, phrases.format("step.proof", wording.text(remedy.proof()))));
    }

    private void items(List<Block> blocks, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Heading(phrases.format(heading)));
            blocks.add(new Block.Items(lines.stream()
                    .map(line -> new Block.Item("-", Tone.PLAIN, line, List.of()))
                    .toList()));
        }
    }

    private static Stream<Fact> facts(RequirementOutcome outcome) {
        Stream<Fact> found = outcome.findings().stream().map(Finding::evidence).flatMap(List::stream);
        if (outcome.reason() instanceof Reason.Counted counted) {
            return counted.facts().stream();
        }
        return outcome.reason() instanceof Reason.ForAssessor assessor
                ? assessor.evidence().stream()
                : found.distinct();
    }

    private void pair(List<Block.Pair> pairs, String label, Tone tone, String text) {
        pairs.add(new Block.Pair(phrases.format(label), tone, text));
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case MET -> Tone.GOOD;
            case BREACHED -> Tone.BAD;
            case EXCUSED, UNDETERMINED, JUDGEMENT -> Tone.WARNING;
            case NOT_APPLICABLE, DISPLACED -> Tone.QUIET;
        };
    }
}
