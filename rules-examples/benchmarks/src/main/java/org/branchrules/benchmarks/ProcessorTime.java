package org.branchrules.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.model.fact.FactDerivation;
import org.branchrules.model.record.BranchRecord;

/**
 * The same comparison as the benchmarks in time of the processor instead of time on the clock, for machines that others use
 * too: what waits for a core is not counted. One thread, no forks; the third of three rounds is printed.
 */
public final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 3;

    private int kept;

    private ProcessorTime() {}

    /** Prints microseconds for each branch. */
    public static void main(String[] arguments) {
        ProcessorTime time = new ProcessorTime();
        AssessmentEngine engine = AssessmentEngine.national();
        NaiveDrools naive = new NaiveDrools();
        for (String records : List.of("samples", "large")) {
            List<BranchRecord> branches = Workload.of(records);
            int times = 12_000 / branches.size();
            time.print(records, "derive", branches, times, branch -> FactDerivation.derive(
                    branch, Workload.PERIOD, engine.policy().inForceFrom()));
            time.print(records, "assess", branches, times, branch -> engine.assess(branch, Workload.PERIOD));
            time.print(records, "naive", branches, times, branch -> naive.reports(branch, Workload.PERIOD));
        }
    }

    private void print(
            String records, String what, List<BranchRecord> branches, int times, Function<BranchRecord, Object> work) {
        double microseconds = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                for (BranchRecord branch : branches) {
                    kept += System.identityHashCode(work.apply(branch)) & 1;
                }
            }
            microseconds = (THREADS.getCurrentThreadCpuTime() - start) / 1_000.0 / times / branches.size();
        }
        System.out.printf(Locale.ROOT, "%-8s %-7s %8.1f µs%s%n", records, what, microseconds, kept < 0 ? "?" : "");
    }
}
