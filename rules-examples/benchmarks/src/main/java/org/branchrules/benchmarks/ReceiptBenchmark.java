package org.branchrules.benchmarks;

import java.util.concurrent.TimeUnit;
import org.branchrules.engine.AssessmentEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An assessment whose receipt is asked for the digest of the record, which is computed only then. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReceiptBenchmark {
    private final AssessmentEngine engine = AssessmentEngine.national();

    @Benchmark
    public String assessAndDigest(Workload workload, Workload.Cursor cursor) {
        return engine.assess(workload.branch(cursor.next(workload.size())), Workload.PERIOD)
                .receipt()
                .recordDigest();
    }
}
