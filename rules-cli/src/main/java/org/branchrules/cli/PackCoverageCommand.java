package org.branchrules.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.coverage.CoverageReportWriter;
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

    @Mixin
    LanguageOption language = new LanguageOption();

    @Mixin
    PackSources sources = new PackSources();

    @Mixin
    ReportOutput output = new ReportOutput();

    @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "pack.coverage.format")
    CoverageReportWriter.Format format = CoverageReportWriter.Format.TEXT;

    PackCoverageCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        PackFiles files = sources.files(phrases);
        PackCoverage coverage = PackCoverage.measure(files, Scenarios.of(files, sources.others(phrases)));
        output.write(
                CoverageReportWriter.write(coverage, format, language.language),
                environment.console(),
                charset(environment.console()));
        return coverage.problems().isEmpty() ? 0 : 1;
    }

    private Charset charset(Console console) {
        return switch (format) {
            case TEXT -> console.charset();
            case JSON -> console.fileCharset();
            case HTML -> StandardCharsets.UTF_8; // as the page itself says
        };
    }
}
