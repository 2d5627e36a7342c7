package org.branchrules.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.branchrules.model.assessment.Assessment;

/** A file for each branch. Each is complete before it is written. */
final class FileReport implements Report {
    private final Path directory;
    private final Reports reports;
    private final OutputNames names;
    private int written;

    FileReport(Path directory, Reports reports, OutputFormat format) {
        this.directory = directory;
        this.reports = reports;
        this.names = new OutputNames(format.ending());
    }

    @Override
    public void add(Assessment assessment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Report report = reports.in(bytes)) {
            report.add(assessment);
        }
        Files.write(directory.resolve(names.next(assessment.branch())), bytes.toByteArray());
        written++;
    }

    int written() {
        return written;
    }

    @Override
    public void close() {
        // every file is closed already
    }
}
