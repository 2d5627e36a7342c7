package org.branchrules.engine.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.branchrules.engine.improve.Task;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Excuse;
import org.branchrules.model.record.Judgement;

/**
 * A record in which some findings no longer count: what is open was judged, what an assessor had judged breached was judged
 * again, and what rules found was cleared by an exception from above. So the whole way from record to grade is gone again, by
 * what records themselves may say; it is no picture of how a branch would really put things right.
 */
final class Settled {
    private static final LocalDate LATER = LocalDate.of(2099, 1, 1);

    private Settled() {}

    /** The record; empty where whole sections are missing, which no entry can make up for. */
    static Optional<BranchRecord> record(BranchRecord record, Collection<Task> tasks) {
        List<Judgement> judgements = new ArrayList<>(record.judgements());
        List<Excuse> excuses = new ArrayList<>(record.excuses());
        for (Task task : tasks) {
            if (!isPossible(task)) {
                return Optional.empty();
            }
            if (task.isOpen() || task.finding().reason() instanceof Reason.Judged) {
                judgements.add(new Judgement(task.requirement(), true, null, null, LATER));
            } else {
                excuses.add(new Excuse(task.requirement(), Excuse.Kind.EXCEPTION, "有批复", "2024-7", null, null));
            }
        }
        return Optional.of(
                record.toBuilder().judgements(judgements).excuses(excuses).build());
    }

    static boolean isPossible(Task task) {
        return !(task.finding().reason() instanceof Reason.Missing);
    }
}
