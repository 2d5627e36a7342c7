package org.branchrules.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.scenario.ScenarioReport;
import org.branchrules.engine.scenario.ScenarioReportWriter;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.engine.text.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the scenarios of a pack: 0 when all pass, 1 when one does not or cannot be run. */
@Command(name = "test")
final class PackTestCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Mixin
    PackSources sources = new PackSources();

    @Mixin
    ReportOutput output = new ReportOutput();

    @Option(names = "--format", paramLabel = "text|json|junit", descriptionKey = "pack.test.format")
    ScenarioReportWriter.Format format = ScenarioReportWriter.Format.TEXT;

    PackTestCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        ScenarioReport report =
                Scenarios.of(sources.files(phrases), sources.others(phrases)).report();
        Console console = environment.console();
        output.write(
                ScenarioReportWriter.write(report, format, language.language),
                console,
                format == ScenarioReportWriter.Format.TEXT ? console.charset() : console.fileCharset());
        return report.passed() ? 0 : 1;
    }
}
