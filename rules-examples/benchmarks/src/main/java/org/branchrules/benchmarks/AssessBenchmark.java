package org.branchrules.benchmarks;

import java.util.concurrent.TimeUnit;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.fact.BranchFacts;
import org.branchrules.model.fact.FactDerivation;
import org.branchrules.model.record.BranchRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A whole assessment: outcomes of all requirements, scores, grade with its range, remedies. One operation is one branch. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AssessBenchmark {
    private final AssessmentEngine engine = AssessmentEngine.national();

    @Benchmark
    public Assessment assess(Workload workload, Workload.Cursor cursor) {
        return engine.assess(workload.branch(cursor.next(workload.size())), Workload.PERIOD);
    }

    /** The first step alone: from records to facts. */
    @Benchmark
    public BranchFacts derive(Workload workload, Workload.Cursor cursor) {
        BranchRecord record = workload.branch(cursor.next(workload.size()));
        return FactDerivation.derive(record, Workload.PERIOD, engine.policy().inForceFrom());
    }
}
