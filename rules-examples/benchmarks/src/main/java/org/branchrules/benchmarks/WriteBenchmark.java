package org.branchrules.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.io.AssessmentWriter;
import org.branchrules.engine.io.Format;
import org.branchrules.model.assessment.Assessment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writing an assessment as JSON, with its words in both languages. One operation is one branch. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WriteBenchmark {
    private final AssessmentEngine engine = AssessmentEngine.national();
    private final AssessmentWriter writer = new AssessmentWriter(engine.policy()::gradeName);
    private final List<Assessment> assessments = new ArrayList<>();

    @Setup
    public void assess(Workload workload) {
        for (int i = 0; i < workload.size(); i++) {
            assessments.add(engine.assess(workload.branch(i), Workload.PERIOD));
        }
    }

    @Benchmark
    public void json(Workload workload, Workload.Cursor cursor) throws IOException {
        try (AssessmentWriter.AssessmentList list = writer.open(OutputStream.nullOutputStream(), Format.JSON)) {
            list.add(assessments.get(cursor.next(workload.size())));
        }
    }
}
