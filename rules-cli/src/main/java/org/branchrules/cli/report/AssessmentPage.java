package org.branchrules.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.branchrules.cli.terminal.Tone;
import org.branchrules.engine.text.Phrases;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.CriterionScore;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.Remedy;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.policy.Duty;
import org.branchrules.model.policy.Modality;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.record.Section;

/**
 * What an assessor wants to read of one branch: grade and why, the criteria, what falls short by weight, what is open, what
 * to do next; apart from it what others owe the branch. Immutable.
 */
public final class AssessmentPage {
    private final Wording wording;
    private final Phrases phrases;
    private final Function<Grade, Text> gradeNames;

    public AssessmentPage(Wording wording, Phrases phrases, Function<Grade, Text> gradeNames) {
        this.wording = wording;
        this.phrases = phrases;
        this.gradeNames = gradeNames;
    }

    /** The blocks of the report. */
    public List<Block> blocks(Assessment assessment) {
        List<Block> blocks = new ArrayList<>();
        head(assessment, blocks);
        criteria(assessment, blocks);
        RatingPage ratings = new RatingPage(wording, phrases);
        assessment.ratings().forEach(rating -> ratings.add(rating, blocks));
        problems(assessment, Duty.BRANCH, "problems", blocks);
        excused(assessment, blocks);
        open(assessment, blocks);
        steps(assessment, Duty.BRANCH, "steps", blocks);
        superior(assessment, blocks);
        flagged(assessment, blocks);
        return blocks;
    }

    private void head(Assessment assessment, List<Block> blocks) {
        blocks.add(new Block.Title(phrases.format("title", assessment.branch())));
        List<Block.Pair> pairs = new ArrayList<>();
        pairs.add(new Block.Pair(
                phrases.format("period"),
                Tone.PLAIN,
                phrases.format(
                        "period.value", assessment.period(), assessment.period().asOf())));
        pairs.add(new Block.Pair(phrases.format("packs"), Tone.PLAIN, packs(assessment)));
        pairs.add(new Block.Pair(phrases.format("grade"), tone(assessment.grade()), grade(assessment)));
        boolean certain = assessment.gradeRange().isCertain();
        pairs.add(new Block.Pair(
                phrases.format("range"),
                Tone.PLAIN,
                certain
                        ? phrases.format("range.certain")
                        : phrases.format(
                                "range.value",
                                name(assessment.gradeRange().worst()),
                                name(assessment.gradeRange().best()),
                                count(assessment, Outcome.UNDETERMINED),
                                count(assessment, Outcome.JUDGEMENT))));
        for (Limit limit : assessment.limits()) {
            pairs.add(new Block.Pair(
                    phrases.format(limit.veto() ? "veto" : "cap"),
                    limit.veto() ? Tone.BAD : Tone.WARNING,
                    limit(limit)));
        }
        blocks.add(new Block.Pairs(pairs));
    }

    private String packs(Assessment assessment) {
        return wording.join(Stream.concat(
                        assessment.receipt().packs().stream()
                                .map((PackReference pack) -> phrases.format("pack", pack.id(), pack.edition())),
                        assessment.receipt().noneInForce().stream()
                                .map(pack -> phrases.format("pack.none-in-force", pack)))
                .toList());
    }

    private String grade(Assessment assessment) {
        return assessment.score() == null
                ? phrases.format("grade.without-score", name(assessment.grade()))
                : phrases.format("grade.value", name(assessment.grade()), assessment.score());
    }

    private String limit(Limit limit) {
        String text = wording.text(limit.text());
        return limit.because().isEmpty()
                ? text
                : phrases.format(
                        "limit.because",
                        text,
                        wording.join(limit.because().stream()
                                .map(wording::evidence)
                                .distinct()
                                .toList()));
    }

    private void criteria(Assessment assessment, List<Block> blocks) {
        blocks.add(new Block.Heading(phrases.format("criteria")));
        blocks.add(new Block.Bars(assessment.criteria().stream().map(this::bar).toList()));
    }

    private Block.Bar bar(CriterionScore criterion) {
        List<String> notes = new ArrayList<>();
        if (criterion.score() != null) {
            notes.add(phrases.format("criterion.sum", criterion.earned(), criterion.possible()));
        }
        note(notes, "criterion.breached", criterion.breached());
        note(notes, "criterion.excused", criterion.excused());
        note(notes, "criterion.undecided", criterion.undecided());
        String note = wording.join(notes);
        return criterion.score() == null
                ? new Block.Bar(wording.text(criterion.title()), null, "–", note, Tone.QUIET)
                : new Block.Bar(
                        wording.text(criterion.title()),
                        criterion.score().hundredths(),
                        criterion.score().toString(),
                        note,
                        criterion.breached() == 0 ? Tone.GOOD : Tone.WARNING);
    }

    private void note(List<String> notes, String key, int count) {
        if (count > 0) {
            notes.add(phrases.format(key, count));
        }
    }

    private void problems(Assessment assessment, Duty duty, String heading, List<Block> blocks) {
        List<RequirementOutcome> breached = outcomes(assessment, Outcome.BREACHED, duty);
        if (breached.isEmpty() && duty == Duty.SUPERIOR) {
            return;
        }
        if (breached.isEmpty()) {
            blocks.add(new Block.Heading(phrases.format("no-problems")));
            blocks.add(new Block.Paragraph(Tone.GOOD, phrases.format("problems.none")));
            return;
        }
        blocks.add(new Block.Heading(phrases.format(heading, breached.size())));
        blocks.add(new Block.Items(breached.stream()
                .sorted(Comparator.comparing(AssessmentPage::weightClass))
                .map(outcome -> item(outcome, tone(outcome.requirement())))
                .toList()));
    }

    /** Key requirements first, then duties, then what is "normally" expected; within each as in the catalogue. */
    private static int weightClass(RequirementOutcome outcome) {
        if (outcome.requirement().key()) {
            return 0;
        }
        return outcome.requirement().modality().yieldsToReasons() ? 2 : 1;
    }

    private static Tone tone(Requirement requirement) {
        return requirement.modality() == Modality.NORMALLY || requirement.modality() == Modality.MAY
                ? Tone.WARNING
                : Tone.BAD;
    }

    private Block.Item item(RequirementOutcome outcome, Tone tone) {
        return new Block.Item(
                outcome.id().value(),
                tone,
                head(outcome.requirement(), wording, phrases),
                List.of(wording.because(outcome)));
    }

    /** What a requirement is called, how it binds, and where it stands. */
    static String head(Requirement requirement, Wording wording, Phrases phrases) {
        return phrases.format(
                requirement.key() ? "requirement.key" : "requirement",
                wording.text(requirement.title()),
                wording.name(requirement.modality()),
                requirement.article());
    }

    private void excused(Assessment assessment, List<Block> blocks) {
        List<RequirementOutcome> excused = outcomes(assessment, Outcome.EXCUSED, Duty.BRANCH);
        if (!excused.isEmpty()) {
            blocks.add(new Block.Heading(phrases.format("excused", excused.size())));
            blocks.add(new Block.Items(
                    excused.stream().map(outcome -> item(outcome, Tone.PLAIN)).toList()));
        }
    }

    private void open(Assessment assessment, List<Block> blocks) {
        List<RequirementOutcome> undetermined = outcomes(assessment, Outcome.UNDETERMINED, Duty.BRANCH);
        if (!undetermined.isEmpty()) {
            blocks.add(new Block.Heading(phrases.format("undetermined", undetermined.size())));
            blocks.add(new Block.Items(missing(undetermined)));
        }
        List<RequirementOutcome> judgement = outcomes(assessment, Outcome.JUDGEMENT, Duty.BRANCH);
        if (!judgement.isEmpty()) {
            blocks.add(new Block.Heading(phrases.format("judgement", judgement.size())));
            blocks.add(new Block.Items(judgement.stream()
                    .map(outcome -> new Block.Item(
                            outcome.id().value(),
                            Tone.PLAIN,
                            head(outcome.requirement(), wording, phrases),
                            outcome.findings().isEmpty() ? List.of() : List.of(wording.because(outcome))))
                    .toList()));
        }
    }

    /** What hangs on the same missing sections stands together. */
    private List<Block.Item> missing(List<RequirementOutcome> undetermined) {
        Map<Set<Section>, List<String>> bySections = new LinkedHashMap<>();
        List<Block.Item> items = new ArrayList<>();
        for (RequirementOutcome outcome : undetermined) {
            if (outcome.reason() instanceof Reason.Missing missing) {
                bySections
                        .computeIfAbsent(missing.sections(), sections -> new ArrayList<>())
                        .add(phrases.format(
                                "id-and-title",
                                outcome.id(),
                                wording.text(outcome.requirement().title())));
            } else {
                items.add(item(outcome, Tone.PLAIN));
            }
        }
        bySections.forEach((sections, requirements) -> items.add(new Block.Item(
                "–",
                Tone.PLAIN,
                phrases.format(
                        "missing",
                        wording.join(sections.stream().map(wording::name).toList())),
                List.of(wording.join(requirements)))));
        return items;
    }

    private void steps(Assessment assessment, Duty duty, String heading, List<Block> blocks) {
        List<Remedy> remedies = assessment.remedies().stream()
                .filter(remedy -> remedy.duty() == duty)
                .toList();
        if (!remedies.isEmpty()) {
            blocks.add(new Block.Heading(phrases.format(heading, remedies.size())));
            blocks.add(new Block.Items(remedies.stream().map(this::step).toList()));
        }
    }

    private Block.Item step(Remedy remedy) {
        String repair = remedy.repairableInPeriod()
                ? phrases.format("step.repairable")
                : phrases.format("step.repair", wording.name(remedy.repair()));
        String answers = wording.join(
                remedy.requirements().stream().map(Object::toString).toList());
        return new Block.Item(
                remedy.due().toString(),
                Tone.STRONG,
                phrases.format("step", wording.name(remedy.responsible()), wording.text(remedy.action())),
                List.of(phrases.format("step.proof", wording.text(remedy.proof())), note(remedy, answers, repair)));
    }

    private String note(Remedy remedy, String answers, String repair) {
        if (remedy.requirements().isEmpty()) {
            return phrases.format("step.note.bare", repair);
        }
        return remedy.gain() > 0
                ? phrases.format("step.note.gain", answers, repair, hundredths(remedy.gain()))
                : phrases.format("step.note", answers, repair);
    }

    private void superior(Assessment assessment, List<Block> blocks) {
        problems(assessment, Duty.SUPERIOR, "superior.problems", blocks);
        steps(assessment, Duty.SUPERIOR, "superior.steps", blocks);
        long open = assessment.requirements().stream()
                .filter(outcome -> outcome.requirement().duty() == Duty.SUPERIOR
                        && outcome.outcome().isOpen())
                .count();
        if (open > 0) {
            blocks.add(new Block.Heading(phrases.format("superior")));
            blocks.add(new Block.Paragraph(Tone.QUIET, phrases.format("superior.open", open)));
        }
    }

    private void flagged(Assessment assessment, List<Block> blocks) {
        if (!assessment.flagged().isEmpty()) {
            blocks.add(new Block.Heading(
                    phrases.format("flagged", assessment.flagged().size())));
            blocks.add(new Block.Items(assessment.flagged().stream()
                    .map(flag -> new Block.Item("!", Tone.BAD, wording.evidence(flag), List.of()))
                    .toList()));
        }
    }

    private static List<RequirementOutcome> outcomes(Assessment assessment, Outcome wanted, Duty duty) {
        return assessment.requirements().stream()
                .filter(outcome ->
                        outcome.outcome() == wanted && outcome.requirement().duty() == duty)
                .toList();
    }

    private static int count(Assessment assessment, Outcome wanted) {
        return outcomes(assessment, wanted, Duty.BRANCH).size();
    }

    private String name(Grade grade) {
        return wording.text(gradeNames.apply(grade));
    }

    static Tone tone(Grade grade) {
        return switch (grade) {
            case GOOD -> Tone.GOOD;
            case FAIRLY_GOOD -> Tone.FAIR;
            case ORDINARY -> Tone.WARNING;
            case POOR -> Tone.BAD;
        };
    }

    private static String hundredths(int hundredths) {
        return java.math.BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
