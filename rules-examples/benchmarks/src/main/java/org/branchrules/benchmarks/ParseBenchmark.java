package org.branchrules.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.branchrules.engine.io.Format;
import org.branchrules.engine.io.ReadResult;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.engine.io.RecordWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading the JSON of a record, with all checks and places, beside what Jackson alone needs for a bare tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ParseBenchmark {
    private final RecordReader reader = new RecordReader();
    private final ObjectMapper jackson = new ObjectMapper();
    private final List<byte[]> json = new ArrayList<>();

    @Setup
    public void write(Workload workload) {
        RecordWriter writer = new RecordWriter();
        for (int i = 0; i < workload.size(); i++) {
            json.add(writer.json(workload.branch(i)).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Benchmark
    public ReadResult recordReader(Workload workload, Workload.Cursor cursor) {
        return reader.read("record", json.get(cursor.next(workload.size())), Format.JSON);
    }

    @Benchmark
    public JsonNode jacksonTree(Workload workload, Workload.Cursor cursor) throws IOException {
        return jackson.readTree(json.get(cursor.next(workload.size())));
    }
}
