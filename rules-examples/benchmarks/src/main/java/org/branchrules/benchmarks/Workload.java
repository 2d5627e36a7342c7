package org.branchrules.benchmarks;

import java.util.List;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.record.BranchRecord;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The branches that a benchmark goes through, one in each operation. */
@State(Scope.Benchmark)
public class Workload {
    static final AssessmentPeriod PERIOD = AssessmentPeriod.year(2024);

    /** {@code samples}: the sample records in turn; {@code large}: one branch of 300 members and 600 events. */
    @Param({"samples", "large"})
    public String records = "samples";

    private List<BranchRecord> branches = List.of();

    @Setup
    public void read() {
        branches = of(records);
    }

    static List<BranchRecord> of(String records) {
        return switch (records) {
            case "samples" -> SampleRecords.read();
            case "large" -> List.of(LargeBranch.record());
            default -> throw new IllegalArgumentException("no workload `" + records + "`");
        };
    }

    int size() {
        return branches.size();
    }

    BranchRecord branch(int index) {
        return branches.get(index);
    }

    /** Which branch a thread is at. */
    @State(Scope.Thread)
    public static class Cursor {
        private int index;

        int next(int size) {
            index = index + 1 < size ? index + 1 : 0;
            return index;
        }
    }
}
