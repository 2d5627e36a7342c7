package org.branchrules.engine.internal.assess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.engine.improve.Standing;
import org.branchrules.engine.internal.improve.Block;
import org.branchrules.engine.internal.improve.Candidate;
import org.branchrules.engine.internal.improve.Search;
import org.branchrules.engine.internal.pack.Scheme;
import org.branchrules.model.assessment.CriterionScore;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Score;

/**
 * To reach a grade. Each criterion is a block of its own; in it only weights count, and whether something is breached, and so
 * in the sum already, or open, and so not yet.
 *
 * <p>That the mean of n scores, rounded half up, is at least f means that {@code Σ (2 score + 1 - 2 f) >= 0} over these n:
 * hence one figure to add up, whatever n is, and the number of criteria as the other.
 */
final class GradeAim implements Climbing {
    private final Subject subject;
    private final Grade goal;
    private final int from;

    /** What of a criterion can be chosen alike. */
    private record Alike(int weight, boolean open) implements Comparable<Alike> {
        @Override
        public int compareTo(Alike other) {
            return weight != other.weight ? Integer.compare(other.weight, weight) : Boolean.compare(open, other.open);
        }
    }

    GradeAim(Subject subject, Grade goal) {
        this.subject = subject;
        this.goal = goal;
        this.from = subject.plan().resolved().scheme().bands().stream()
                .filter(band -> !goal.isBetterThan(band.grade()))
                .map(Scheme.Band::from)
                .mapToInt(Score::hundredths)
                .min()
                .orElse(Score.FULL.hundredths());
    }

    private Grader.Graded graded(BitSet met) {
        return subject.with(met).grader().grade();
    }

    @Override
    public boolean concerns(Check check) {
        return check.isScored() && check.weight() > 0;
    }

    @Override
    public Standing standing(BitSet met) {
        Grader grader = subject.with(met).grader();
        Grader.Graded graded = grader.grade();
        return new Standing.ByGrade(
                graded.grade(), grader.range(graded), graded.scores().overall(), graded.limits());
    }

    @Override
    public boolean isReached(BitSet met) {
        return !goal.isBetterThan(graded(met).grade());
    }

    @Override
    public boolean isUnobstructed(BitSet met) {
        return graded(met).limits().stream().noneMatch(limit -> goal.isBetterThan(limit.grade()));
    }

    @Override
    public Search search(BitSet met, List<Candidate> free) {
        List<CriterionScore> scores =
                Scores.of(subject.plan(), subject.with(met).outcomes(), null).criteria();
        long[] base = new long[2];
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Map<Alike, List<Candidate>> classes = classes(i, free);
            CriterionScore score = scores.get(i);
            if (classes.isEmpty()) {
                long[] fixed = value(score.earned(), score.possible());
                base[0] += fixed[0];
                base[1] += fixed[1];
            } else {
                blocks.add(block(score, classes));
            }
        }
        return new Search(blocks, base, sum -> sum[0] >= 0 && sum[1] > 0);
    }

    private Map<Alike, List<Candidate>> classes(int criterion, List<Candidate> free) {
        Map<Alike, List<Candidate>> classes = new TreeMap<>();
        for (Candidate candidate : free) {
            Check check = subject.plan().checks().get(candidate.number());
            if (check.isScored() && check.criterion() == criterion && check.weight() > 0) {
                boolean open =
                        subject.outcomes().get(candidate.number()).outcome().isOpen();
                classes.computeIfAbsent(new Alike(check.weight(), open), key -> new ArrayList<>())
                        .add(candidate);
            }
        }
        return classes;
    }

    private Block block(CriterionScore score, Map<Alike, List<Candidate>> classes) {
        List<Alike> kinds = List.copyOf(classes.keySet());
        return new Block(List.copyOf(classes.values()), taken -> {
            int earned = score.earned();
            int possible = score.possible();
            for (int i = 0; i < taken.length; i++) {
                int weight = taken[i] * kinds.get(i).weight();
                earned += weight;
                possible += kinds.get(i).open() ? weight : 0;
            }
            return value(earned, possible);
        });
    }

    private long[] value(int earned, int possible) {
        return possible == 0 ? new long[] {0, 0} : new long[] {surplus(Score.of(earned, possible), from), 1};
    }

    /** What a score adds to the sum that must not be below 0. */
    static long surplus(Score score, int from) {
        return 2L * score.hundredths() + 1 - 2L * from;
    }
}
