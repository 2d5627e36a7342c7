package org.branchrules.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.branchrules.engine.io.AssessmentWriter;
import org.branchrules.engine.io.Format;
import org.branchrules.engine.io.ReadResult;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.assessment.Assessment;

/** Assesses the sample records for 2024 and prints how many there were and the SHA-256 of all that was written. */
final class AssessSamples {
    static final Path RECORDS = Path.of("../rules-examples/records");

    private AssessSamples() {}

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        System.out.println(digest());
    }

    static String digest() throws IOException, NoSuchAlgorithmException {
        Policy policy = Policy.national();
        AssessmentEngine engine = AssessmentEngine.of(policy);
        AssessmentWriter writer = new AssessmentWriter(policy::gradeName);
        RecordReader reader = new RecordReader();
        List<Assessment> assessments = new ArrayList<>();
        for (Path file : files()) {
            ReadResult read = reader.read(file);
            read.rejected().forEach(rejected -> {
                throw new UncheckedIOException(new IOException(rejected.describe(Language.EN)));
            });
            read.records().forEach(record -> assessments.add(engine.assess(record, AssessmentPeriod.year(2024))));
        }
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(writer.write(assessments, Format.JSON));
        sha256.update(writer.write(assessments, Format.YAML));
        return assessments.size() + " " + HexFormat.of().formatHex(sha256.digest());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(RECORDS)) {
            return files.filter(file -> Format.ofFileName(file.toString()).isPresent())
                    .sorted()
                    .toList();
        }
    }
}
