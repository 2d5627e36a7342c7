package org.branchrules.engine.internal.assess;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.fact.FactDerivation;
import org.branchrules.model.record.BranchRecord;

/**
 * One branch in one period, to be assessed again and again under changed policies: its facts are derived once. Safe for use
 * by several threads.
 */
public final class PreparedBranch {
    private final BranchRecord record;
    private final AssessmentPeriod period;
    private final Map<LocalDate, Evidence.Seen> seen = new ConcurrentHashMap<>();

    public PreparedBranch(BranchRecord record, AssessmentPeriod period) {
        this.record = record;
        this.period = period;
    }

    BranchRecord record() {
        return record;
    }

    AssessmentPeriod period() {
        return period;
    }

    /** The facts since a day. */
    Evidence.Seen since(LocalDate day) {
        return seen.computeIfAbsent(day, start -> Evidence.Seen.of(FactDerivation.derive(record, period, start)));
    }
}
