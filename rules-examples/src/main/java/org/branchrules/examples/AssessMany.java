package org.branchrules.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.io.AssessmentWriter;
import org.branchrules.engine.io.Format;
import org.branchrules.engine.io.ReadResult;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.record.BranchRecord;

/**
 * Assesses any number of branches on all processors. The input is a folder of JSON files with some thousands of records
 * each; every file gives one file of assessments. The files share the engine and nothing else, so memory holds one input
 * file a thread.
 */
public final class AssessMany {
    // tag::shared[]
    private final AssessmentEngine engine = AssessmentEngine.national();
    private final RecordReader reader = new RecordReader();
    private final AssessmentWriter writer = new AssessmentWriter(engine.policy()::gradeName);
    // end::shared[]
    private final AssessmentPeriod period;

    private AssessMany(AssessmentPeriod period) {
        this.period = period;
    }

    /** Takes the folder of the records, the folder to write to, and the period. */
    public static void main(String[] arguments) throws IOException {
        AssessMany many = new AssessMany(AssessmentPeriod.parse(arguments[2]));
        Path output = Files.createDirectories(Path.of(arguments[1]));
        List<Path> inputs;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            inputs = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        // tag::parallel[]
        inputs.parallelStream().forEach(input -> many.assess(input, output.resolve(input.getFileName())));
        // end::parallel[]
    }

    // tag::file[]
    private void assess(Path input, Path output) {
        try (OutputStream out = Files.newOutputStream(output);
                AssessmentWriter.AssessmentList list = writer.open(out, Format.JSON)) {
            ReadResult read = reader.read(input);
            read.rejected().forEach(rejected -> report(rejected.describe(Language.EN)));
            for (BranchRecord branch : read.records()) {
                try {
                    list.add(engine.assess(branch, period));
                } catch (AssessmentException e) {
                    report(input + ": " + e.message(Language.EN)); // this branch only; the others go on
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(input.toString(), e);
        }
    }
    // end::file[]

    private static void report(String text) {
        System.err.println(text);
    }
}
