package org.branchrules.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.branchrules.engine.io.Format;
import org.branchrules.engine.io.ReadResult;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.model.Language;
import org.branchrules.model.record.BranchRecord;

/** The sample records of this repository. */
final class SampleRecords {
    /** System property that names their folder; without it, where they lie as seen from the root of the repository. */
    static final String FOLDER = "branchrules.records";

    private SampleRecords() {}

    /** Every sample record, by file name. */
    static List<BranchRecord> read() {
        Path folder = Path.of(System.getProperty(FOLDER, "rules-examples/records"));
        List<BranchRecord> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(SampleRecords::isRecord).sorted().toList()) {
                ReadResult result = new RecordReader().read(file);
                if (!result.rejected().isEmpty()) {
                    throw new IllegalStateException(result.rejected().get(0).describe(Language.EN));
                }
                records.addAll(result.records());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "start in the root of the repository, or name the folder with -D" + FOLDER + "=…", e);
        }
        if (records.isEmpty()) {
            throw new IllegalStateException("no record in " + folder.toAbsolutePath());
        }
        return records;
    }

    private static boolean isRecord(Path file) {
        return Format.ofFileName(file.toString()).isPresent();
    }
}
