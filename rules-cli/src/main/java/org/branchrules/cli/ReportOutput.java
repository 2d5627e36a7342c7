package org.branchrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.branchrules.cli.terminal.Console;
import org.branchrules.cli.terminal.Transcoding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a report goes that is written in one piece. */
final class ReportOutput {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "output.out")
    @Nullable
    Path out;

    /**
     * Writes a report.
     *
     * @param report in UTF-8, which is what a file gets
     * @param charset in which standard output gets it
     */
    void write(byte[] report, Console console, Charset charset) throws IOException {
        if (out != null) {
            Files.write(out, report);
            return;
        }
        OutputStream stream = Transcoding.to(console.out(), charset);
        stream.write(report);
        stream.flush();
    }
}
