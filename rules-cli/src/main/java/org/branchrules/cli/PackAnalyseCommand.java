package org.branchrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.analysis.AnalysisReport;
import org.branchrules.engine.analysis.AnalysisReportWriter;
import org.branchrules.engine.analysis.Answer;
import org.branchrules.engine.analysis.PackAnalysis;
import org.branchrules.engine.analysis.Question;
import org.branchrules.engine.analysis.Witness;
import org.branchrules.engine.text.Phrases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks a pack what its author should know of it: 0 when nothing is left to look at, else 1. */
@Command(name = "analyse")
final class PackAnalyseCommand implements Callable<Integer> {
    private static final String SAVED = "witnesses.yaml";

    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Mixin
    PackSources sources = new PackSources();

    @Mixin
    ReportOutput output = new ReportOutput();

    @Option(names = "--generated", paramLabel = "N", descriptionKey = "pack.analyse.generated")
    int generated = 300;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "pack.analyse.seed")
    long seed = 1;

    @Option(names = "--only", paramLabel = "TEXT", descriptionKey = "pack.analyse.only")
    String only = "";

    @Option(names = "--save", paramLabel = "DIR|FILE", descriptionKey = "pack.analyse.save")
    @Nullable
    Path save;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "pack.analyse.format")
    AnalysisReportWriter.Format format = AnalysisReportWriter.Format.TEXT;

    PackAnalyseCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        if (generated < 0) {
            throw new UsageException(phrases.format("usage.generated", generated));
        }
        Path file = file(phrases);
        AnalysisReport report = PackAnalysis.of(sources.files(phrases), sources.others(phrases))
                .generated(generated, seed)
                .only(questions())
                .run()
                .only(only);
        Console console = environment.console();
        output.write(
                AnalysisReportWriter.write(report, format, language.language),
                console,
                format == AnalysisReportWriter.Format.TEXT ? console.charset() : console.fileCharset());
        if (file != null) {
            save(report, file);
        }
        if (!only.isEmpty() && report.isSound() && report.answers().isEmpty()) {
            console.errors().println(phrases.format("pack.analyse.nothing", only));
            return 1;
        }
        return report.isSound() && report.open().isEmpty() ? 0 : 1;
    }

    /** What need not be asked for answers whose ids begin so. */
    private Set<Question> questions() {
        EnumSet<Question> asked = EnumSet.allOf(Question.class);
        if (asked.stream().anyMatch(question -> only.startsWith(question.key()))) {
            asked.removeIf(question -> !only.startsWith(question.key()));
        }
        return asked;
    }

    /** Where scenarios go; what somebody wrote is never overwritten. */
    private @Nullable Path file(Phrases phrases) {
        if (save == null) {
            return null;
        }
        Path file = Files.isDirectory(save) ? save.resolve(SAVED) : save;
        if (Files.exists(file)) {
            throw new UsageException(phrases.format("usage.exists", file));
        }
        return file;
    }

    /** Of findings; of all answers where some were picked out. */
    private void save(AnalysisReport report, Path file) throws IOException {
        List<Witness> witnesses = report.answers().stream()
                .filter(answer -> answer.finding() || !only.isEmpty())
                .map(Answer::witness)
                .filter(Objects::nonNull)
                .filter(Witness::hasScenario)
                .toList();
        if (!witnesses.isEmpty()) {
            Files.writeString(
                    file,
                    witnesses.stream().map(Witness::scenario).collect(Collectors.joining("", "scenarios:\n", "")));
        }
    }
}
