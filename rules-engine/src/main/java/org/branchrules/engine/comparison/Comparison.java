package org.branchrules.engine.comparison;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.comparison.BranchChange;
import org.branchrules.model.comparison.PolicyEffect;
import org.branchrules.model.record.BranchRecord;

/**
 * Compares two policies, editions of one, or a policy with one whose parameters are changed, over any number of branches:
 * who rises, who falls, and which rule or parameter made it so. Immutable, and safe for use by several threads.
 *
 * <pre>{@code
 * AssessmentEngine now = AssessmentEngine.national();
 * AssessmentEngine then = AssessmentEngine.of(now.policy().withParameters(Map.of("meeting.quorum", "2/3")));
 * PolicyEffect effect = Comparison.of(now, then)
 *         .over(Population.of(42).records(10_000), AssessmentPeriod.year(2024), change -> print(change));
 * }</pre>
 *
 * <p>Causes are tried out: where several parameters differ, the branch is assessed again with each of them alone, and those
 * that make the difference alone are named. Where none does so, those are named without which, all else being new, it would
 * not have come about.
 */
public final class Comparison {
    /** So many records are held at a time, whatever the size of the population. */
    private static final int BATCH = 256;

    private final AssessmentEngine before;
    private final AssessmentEngine after;
    private final boolean parallel;

    private Comparison(AssessmentEngine before, AssessmentEngine after, boolean parallel) {
        this.before = before;
        this.after = after;
        this.parallel = parallel;
    }

    /** Compares the old policy with the new one, branch by branch in one thread. */
    public static Comparison of(AssessmentEngine before, AssessmentEngine after) {
        return new Comparison(before, after, false);
    }

    /** The same comparison on all processors, with the same result in the same order. */
    public Comparison inParallel() {
        return new Comparison(before, after, true);
    }

    /** The effect on these branches. */
    public PolicyEffect over(Stream<BranchRecord> records, AssessmentPeriod period) {
        return over(records, period, change -> {});
    }

    /**
     * The effect on these branches. Only counts are kept: every branch that comes out otherwise is handed on, and forgotten.
     *
     * @param records taken one by one, and closed by nobody
     * @param changes is given every branch for which anything differs, in the order of the records, by the calling thread
     */
    public PolicyEffect over(Stream<BranchRecord> records, AssessmentPeriod period, Consumer<BranchChange> changes) {
        return over(records.iterator(), period, changes);
    }

    /** The effect on these branches, as {@link #over(Stream, AssessmentPeriod, Consumer)}. */
    public PolicyEffect over(Iterator<BranchRecord> records, AssessmentPeriod period, Consumer<BranchChange> changes) {
        BranchComparison comparison = new BranchComparison(before, after, period);
        Counts counts = new Counts();
        while (records.hasNext()) {
            for (BranchChange change : compared(batch(records), comparison)) {
                counts.add(change);
                if (change.isChange()) {
                    changes.accept(change);
                }
            }
        }
        return counts.effect(before.policy().packs(), after.policy().packs(), period);
    }

    /** What differs for one branch; {@link BranchChange#isChange()} says whether anything does. */
    public BranchChange of(BranchRecord record, AssessmentPeriod period) {
        return new BranchComparison(before, after, period).of(record);
    }

    private static List<BranchRecord> batch(Iterator<BranchRecord> records) {
        List<BranchRecord> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && records.hasNext()) {
            batch.add(records.next());
        }
        return batch;
    }

    private List<BranchChange> compared(List<BranchRecord> batch, BranchComparison comparison) {
        Stream<BranchRecord> stream = parallel ? batch.parallelStream() : batch.stream();
        return stream.map(comparison::of).toList();
    }
}
