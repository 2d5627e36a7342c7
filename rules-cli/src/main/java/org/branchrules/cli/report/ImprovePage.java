package org.branchrules.cli.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.branchrules.cli.terminal.Tone;
import org.branchrules.engine.improve.Climb;
import org.branchrules.engine.improve.Goal;
import org.branchrules.engine.improve.Improvement;
import org.branchrules.engine.improve.Outlook;
import org.branchrules.engine.improve.Standing;
import org.branchrules.engine.improve.Task;
import org.branchrules.engine.improve.Turn;
import org.branchrules.engine.improve.Way;
import org.branchrules.engine.improve.Ways;
import org.branchrules.engine.text.Phrases;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.GradeRange;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RatingLevel;
import org.branchrules.model.assessment.Remedy;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.SchemeRating;
import org.branchrules.model.policy.Repair;

/**
 * What a secretary wants to read before acting: where the branch stands, the shortest ways up, what to do for them and by
 * when, what is too late for this period, what cannot be reached and why, and what gets worse when. Immutable.
 */
public final class ImprovePage {
    private final Wording wording;
    private final Phrases phrases;
    private final Function<Grade, Text> gradeNames;

    public ImprovePage(Wording wording, Phrases phrases, Function<Grade, Text> gradeNames) {
        this.wording = wording;
        this.phrases = phrases;
        this.gradeNames = gradeNames;
    }

    /**
     * The blocks of the answer.
     *
     * @param named whether a goal was named, rather than the next one
     */
    public List<Block> blocks(Improvement improvement, Outlook outlook, boolean named) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(
                phrases.format("improve.title", improvement.assessment().branch())));
        List<Block.Pair> pairs = new ArrayList<>();
        pairs.add(new Block.Pair(
                phrases.format("period"),
                Tone.PLAIN,
                phrases.format(
                        "period.value",
                        improvement.assessment().period(),
                        improvement.assessment().period().asOf())));
        pairs.add(new Block.Pair(
                phrases.format("improve.now"),
                Tone.STRONG,
                improvement.assessment().score() == null
                        ? phrases.format(
                                "grade.without-score",
                                name(improvement.assessment().grade()))
                        : phrases.format(
                                "grade.value",
                                name(improvement.assessment().grade()),
                                improvement.assessment().score())));
        GradeRange range = improvement.assessment().gradeRange();
        if (!range.isCertain()) {
            pairs.add(new Block.Pair(
                    phrases.format("range"),
                    Tone.PLAIN,
                    phrases.format("improve.range", name(range.worst()), name(range.best()))));
        }
        blocks.add(new Block.Pairs(pairs));
        Map<RequirementId, Task> tasks = new LinkedHashMap<>();
        improvement.climbs().forEach(climb -> climb(climb, improvement.assessment(), blocks, tasks));
        if (improvement.climbs().isEmpty()) {
            if (named) {
                paragraph(blocks, Tone.GOOD, "improve.not-bound");
            } else {
                best(improvement.assessment(), blocks);
            }
        }
        tasks(tasks, improvement.assessment().remedies(), blocks);
        outlook(outlook, blocks);
        return blocks;
    }

    private void best(Assessment assessment, List<Block> blocks) {
        boolean certain = assessment.gradeRange().isCertain()
                && assessment.ratings().stream().allMatch(SchemeRating::isCertain);
        if (certain) {
            paragraph(blocks, Tone.GOOD, "improve.best");
        } else if (!open("improve.best.open", assessment, blocks)) {
            paragraph(blocks, Tone.WARNING, "improve.best.unknown");
        }
    }

    /** The requirements that are open under a sentence that counts them; whether there are any. */
    private boolean open(String sentence, Assessment assessment, List<Block> blocks) {
        List<Block.Item> open = new OpenRequirements(wording, phrases).items(assessment);
        if (open.isEmpty()) {
            return false;
        }
        paragraph(blocks, Tone.WARNING, sentence, open.size());
        blocks.add(new Block.Items(open));
        return true;
    }

    private void reached(Climb climb, Assessment assessment, List<Block> blocks) {
        if (isCertain(climb)) {
            heading(blocks, "improve.reached", goal(climb.goal()));
            return;
        }
        heading(blocks, "improve.reached.open", goal(climb.goal()));
        open("improve.open", assessment, blocks);
    }

    /** Whether the goal stays reached, however what is open is settled. */
    private static boolean isCertain(Climb climb) {
        if (climb.goal() instanceof Goal.OfGrade goal && climb.now() instanceof Standing.ByGrade now) {
            return !goal.grade().isBetterThan(now.range().worst());
        }
        if (climb.goal() instanceof Goal.OfLevel goal && climb.now() instanceof Standing.ByLevel now) {
            RatingLevel worst = now.rating().worstLevel();
            return worst.equals(now.rating().level()) || worst.equals(goal.level());
        }
        return true;
    }

    private void climb(Climb climb, Assessment assessment, List<Block> blocks, Map<RequirementId, Task> tasks) {
        String goal = goal(climb.goal());
        if (climb.ever().isOpen() && climb.ever().first().get(0).tasks().isEmpty()) {
            reached(climb, assessment, blocks);
            return;
        }
        if (!climb.ever().isOpen()) {
            heading(blocks, "improve.ever", goal);
            outOfReach(climb.ever(), goal, blocks);
            return;
        }
        heading(blocks, "improve.in-period", goal);
        if (climb.inPeriod().isOpen()) {
            ways(climb.inPeriod(), blocks, tasks);
        } else {
            outOfReach(climb.inPeriod(), goal, blocks);
        }
        if (!climb.inPeriod().isOpen() || size(climb.inPeriod()) > size(climb.ever())) {
            heading(blocks, "improve.ever", goal);
            ways(climb.ever(), blocks, tasks);
        }
    }

    private static int size(Ways ways) {
        return ways.first().get(0).tasks().size();
    }

    private void ways(Ways ways, List<Block> blocks, Map<RequirementId, Task> tasks) {
        paragraph(
                blocks,
                Tone.PLAIN,
                ways.count().equals(BigInteger.ONE) ? "improve.ways.one" : "improve.ways",
                size(ways),
                ways.count(),
                ways.first().size());
        if (ways.count().compareTo(BigInteger.ONE) > 0 && !ways.needed().isEmpty()) {
            paragraph(blocks, Tone.PLAIN, "improve.needed", ids(ways.needed()));
        }
        List<Block.Item> items = new ArrayList<>();
        for (Way way : ways.first()) {
            List<String> details = new ArrayList<>();
            for (Task task : way.tasks()) {
                tasks.put(task.requirement(), task);
                details.add(phrases.format(
                        task.isOpen() ? "improve.way.open" : task.inPeriod() ? "improve.way.task" : "improve.way.late",
                        task.requirement(),
                        wording.text(task.finding().requirement().title()),
                        due(task)));
            }
            items.add(new Block.Item(
                    String.valueOf(items.size() + 1),
                    Tone.STRONG,
                    phrases.format(
                            way.tasks().size() == 1 ? "improve.way.one" : "improve.way",
                            way.tasks().size(),
                            way.days(),
                            standing(way.after())),
                    details));
        }
        blocks.add(new Block.Items(items));
        List<String> mind = ways.first().stream()
                .flatMap(way -> way.mind().stream())
                .distinct()
                .map(this::named)
                .toList();
        if (!mind.isEmpty()) {
            paragraph(blocks, Tone.PLAIN, "improve.mind", wording.join(mind));
        }
    }

    private void outOfReach(Ways ways, String goal, List<Block> blocks) {
        paragraph(blocks, Tone.WARNING, "improve.out-of-reach", goal, standing(ways.farthest()));
        List<Block.Item> items = new ArrayList<>();
        if (ways.farthest() instanceof Standing.ByGrade grade) {
            grade.limits().forEach(limit -> items.add(item(Tone.BAD, limit(limit))));
        } else {
            SchemeRating rating = ((Standing.ByLevel) ways.farthest()).rating();
            rating.limits().forEach(limit -> items.add(item(Tone.BAD, wording.text(limit.text()))));
            if (rating.next() != null) {
                items.add(item(Tone.PLAIN, new RatingPage(wording, phrases).next(rating.next())));
            }
        }
        if (!ways.left().isEmpty()) {
            items.add(item(
                    Tone.PLAIN,
                    phrases.format(
                            "improve.left",
                            wording.join(ways.left().stream().map(this::named).toList()))));
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items));
        }
    }

    private static Block.Item item(Tone tone, String text) {
        return new Block.Item("-", tone, text, List.of());
    }

    private String limit(Limit limit) {
        return limit.because().isEmpty()
                ? wording.text(limit.text())
                : phrases.format(
                        "limit.because",
                        wording.text(limit.text()),
                        wording.join(limit.because().stream()
                                .map(wording::evidence)
                                .distinct()
                                .toList()));
    }

    private String named(Task task) {
        return named(task.finding());
    }

    private String named(RequirementOutcome outcome) {
        return phrases.format(
                "id-and-title", outcome.id(), wording.text(outcome.requirement().title()));
    }

    private void tasks(Map<RequirementId, Task> tasks, List<Remedy> remedies, List<Block> blocks) {
        if (tasks.isEmpty()) {
            return;
        }
        heading(blocks, "improve.tasks");
        Stream<Block.Item> single = tasks.values().stream()
                .sorted(Comparator.comparing(Task::requirement))
                .map(this::task);
        Stream<Block.Item> together = remedies.stream()
                .filter(remedy -> remedy.requirements().size() > 1)
                .filter(remedy -> tasks.keySet().containsAll(remedy.requirements()))
                .map(this::together);
        blocks.add(new Block.Items(Stream.concat(single, together).toList()));
    }

    /** One remedy for several findings. */
    private Block.Item together(Remedy remedy) {
        return new Block.Item(
                "+",
                Tone.STRONG,
                phrases.format(
                        "improve.together",
                        wording.join(remedy.requirements().stream()
                                .map(RequirementId::value)
                                .toList())),
                List.of(
                        phrases.format("step", wording.name(remedy.responsible()), wording.text(remedy.action())),
                        phrases.format("step.proof", wording.text(remedy.proof()))));
    }

    private Block.Item task(Task task) {
        RequirementOutcome finding = task.finding();
        List<String> details = new ArrayList<>();
        details.add(evidence(finding));
        Remedy remedy = task.remedy();
        if (remedy == null) {
            details.add(phrases.format(finding.outcome() == Outcome.JUDGEMENT ? "improve.judge" : "improve.supply"));
        } else {
            details.add(phrases.format("step", wording.name(remedy.responsible()), wording.text(remedy.action())));
            details.add(phrases.format("step.proof", wording.text(remedy.proof())));
            details.add(phrases.format(deadline(task.inPeriod(), remedy.repair()), remedy.due()));
        }
        return new Block.Item(
                task.requirement().value(),
                task.isOpen() ? Tone.WARNING : Tone.BAD,
                wording.text(finding.requirement().title()),
                details);
    }

    /** The sentence that says by when, and for which period it counts; one that tells both, so that they cannot differ. */
    private static String deadline(boolean inPeriod, Repair repair) {
        return switch (repair) {
            case WITHIN_PERIOD -> inPeriod ? "improve.by.within-period" : "improve.late.within-period";
            case ANY_TIME -> inPeriod ? "improve.by.any-time" : "improve.late.any-time";
            case NEXT_PERIOD -> "improve.late.next-period";
        };
    }

    private void outlook(Outlook outlook, List<Block> blocks) {
        if (!outlook.from().isBefore(outlook.until())) {
            return;
        }
        heading(blocks, "improve.outlook", outlook.until());
        if (outlook.turns().isEmpty()) {
            paragraph(blocks, Tone.GOOD, "improve.outlook.none");
            return;
        }
        blocks.add(new Block.Items(outlook.turns().stream().map(this::turn).toList()));
    }

    private Block.Item turn(Turn turn) {
        Stream<String> falls = turn.levels().stream()
                .map(fall -> phrases.format(
                        "improve.level-fall",
                        wording.text(fall.title()),
                        wording.text(fall.before().title()),
                        wording.text(fall.after().title())));
        Stream<String> breached = turn.breached().stream()
                .map(outcome -> phrases.format("improve.will-breach", named(outcome), evidence(outcome)));
        return new Block.Item(
                turn.day().toString(),
                turn.isGradeFall() ? Tone.BAD : Tone.WARNING,
                turn.isGradeFall()
                        ? phrases.format("improve.fall", name(turn.before()), name(turn.after()))
                        : phrases.format("improve.no-fall"),
                Stream.concat(falls, breached).toList());
    }

    /** What was found, without the figures that it is measured by. */
    private String evidence(RequirementOutcome outcome) {
        List<String> shown = outcome.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(wording::evidence)
                .distinct()
                .toList();
        return shown.isEmpty() ? wording.because(outcome) : wording.join(shown);
    }

    private String due(Task task) {
        Remedy remedy = task.remedy();
        return remedy == null ? "" : remedy.due().toString();
    }

    private String ids(List<Task> tasks) {
        return wording.join(
                tasks.stream().map(task -> task.requirement().value()).toList());
    }

    private String goal(Goal goal) {
        return goal instanceof Goal.OfGrade grade
                ? name(grade.grade())
                : wording.text(((Goal.OfLevel) goal).level().title());
    }

    private String standing(Standing standing) {
        if (standing instanceof Standing.ByGrade grade) {
            return grade.score() == null
                    ? phrases.format("grade.without-score", name(grade.grade()))
                    : phrases.format("grade.value", name(grade.grade()), grade.score());
        }
        Standing.ByLevel level = (Standing.ByLevel) standing;
        return phrases.format(
                "rating.level.value",
                wording.text(level.rating().level().title()),
                level.rating().score());
    }

    private String name(Grade grade) {
        return wording.text(gradeNames.apply(grade));
    }

    private void heading(List<Block> blocks, String key, Object... arguments) {
        blocks.add(new Block.Heading(phrases.format(key, arguments)));
    }

    private void paragraph(List<Block> blocks, Tone tone, String key, Object... arguments) {
        blocks.add(new Block.Paragraph(tone, phrases.format(key, arguments)));
    }
}
