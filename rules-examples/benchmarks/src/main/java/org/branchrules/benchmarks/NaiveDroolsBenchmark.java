package org.branchrules.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The same rules as Drools runs them by default: a session for each branch, every event of the record inserted. It only
 * collects what the rules report: no outcomes, scores, grade or remedies.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NaiveDroolsBenchmark {
    private final NaiveDrools naive = new NaiveDrools();

    @Setup
    public void check(Workload workload) {
        for (int i = 0; i < workload.size(); i++) {
            naive.check(workload.branch(i), Workload.PERIOD);
        }
    }

    @Benchmark
    public List<NaiveDrools.Report> session(Workload workload, Workload.Cursor cursor) {
        return naive.reports(workload.branch(cursor.next(workload.size())), Workload.PERIOD);
    }
}
