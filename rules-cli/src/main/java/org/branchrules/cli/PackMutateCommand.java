package org.branchrules.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.mutation.MutationReport;
import org.branchrules.engine.mutation.MutationReportWriter;
import org.branchrules.engine.mutation.PolicyMutation;
import org.branchrules.engine.text.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes a pack in small ways and shows what its scenarios do not notice: 0 when they notice enough, else 1. */
@Command(name = "mutate")
final class PackMutateCommand implements Callable<Integer> {
    private static final int MOST = 100;

    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Mixin
    PackSources sources = new PackSources();

    @Mixin
    ReportOutput output = new ReportOutput();

    @Option(names = "--minimum", paramLabel = "PERCENT", descriptionKey = "pack.mutate.minimum")
    int minimum;

    @Option(names = "--only", paramLabel = "TEXT", descriptionKey = "pack.mutate.only")
    String only = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "pack.mutate.format")
    MutationReportWriter.Format format = MutationReportWriter.Format.TEXT;

    PackMutateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        if (minimum < 0 || minimum > MOST) {
            throw new UsageException(phrases.format("usage.minimum", minimum));
        }
        MutationReport report = PolicyMutation.of(sources.files(phrases), sources.others(phrases))
                .only(only)
                .run();
        Console console = environment.console();
        output.write(
                MutationReportWriter.write(report, format, language.language),
                console,
                format == MutationReportWriter.Format.TEXT ? console.charset() : console.fileCharset());
        return report.isSound() && report.score().reaches(minimum) ? 0 : 1;
    }
}
