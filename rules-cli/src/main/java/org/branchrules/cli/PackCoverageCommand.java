package org.branchrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.coverage.CoverageReport;
import org.branchrules.engine.coverage.PackCoverage;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.engine.text.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how far the scenarios of a pack test it: 0, or 1 where it cannot be measured or {@code coverage.yaml} is wrong. */
@Command(name = "coverage")
final class PackCoverageCommand implements Callable<Integer> {
    private final Environment environment;

    /** How it is written. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Mixin
    LanguageOption language = new LanguageOption();

    @Mixin
    PackSources sources = new PackSources();

    @Mixin
    ReportOutput output = new ReportOutput();

    @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "pack.coverage.format")
    Format format = Format.TEXT;

    PackCoverageCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        PackFiles files = sources.files(phrases);
        PackCoverage coverage = PackCoverage.measure(files, Scenarios.of(files, sources.others(phrases)));
        write(new CoverageReport(coverage), environment.console());
        return coverage.problems().isEmpty() ? 0 : 1;
    }

    private void write(CoverageReport report, Console console) throws IOException {
        switch (format) {
            case TEXT -> output.write(utf8(report.text(language.language)), console, console.charset());
            case JSON -> output.write(utf8(report.json()), console, console.fileCharset());
            // the page itself says that it is UTF-8
            case HTML -> output.write(utf8(report.html()), console, StandardCharsets.UTF_8);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
