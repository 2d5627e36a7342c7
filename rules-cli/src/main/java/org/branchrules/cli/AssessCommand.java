package org.branchrules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchrules.cli.report.Tallied;
import org.branchrules.cli.report.TextPage;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.Policy;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.AssessmentPeriod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses branches and writes what came of it. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    PeriodOptions period = new PeriodOptions();

    @Mixin
    PackOptions packs = new PackOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "text|json|yaml|md", descriptionKey = "assess.format")
    OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "assess.out")
    @Nullable
    String out;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", descriptionKey = "assess.file")
    List<String> inputs = List.of();

    AssessCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        AssessmentPeriod wanted = period.resolve(phrases, environment.clock());
        List<Source> sources = Sources.of(inputs, phrases);
        Environment chosen = packs.upon(environment, phrases);
        Policy policy = chosen.engine().get().policy();
        Reports reports = new Reports(format, language, policy::gradeName);
        Run run = new Run(chosen, language);
        Tallied tallied = out == null
                ? toConsole(run, reports, sources, wanted, policy)
                : toFiles(run, reports, sources, wanted, out);
        if (tallied.rejected() > 0) {
            PrintWriter errors = environment.console().errors();
            errors.print(phrases.format("rejected.count", tallied.rejected(), tallied.assessed()) + "\n");
            errors.flush();
        }
        return tallied.rejected() > 0 ? 1 : 0;
    }

    private Tallied toConsole(Run run, Reports reports, List<Source> sources, AssessmentPeriod wanted, Policy policy)
            throws IOException {
        Console console = environment.console();
        Tallied tallied;
        try (Report report = reports.on(console)) {
            tallied = run.assess(sources, wanted, report);
        }
        if (format == OutputFormat.TEXT && tallied.assessed() > 1) {
            TextPage.on(console).write(tallied.blocks(language.wording(), language.phrases(), policy::gradeName));
        }
        return tallied;
    }

    private Tallied toFiles(
            Run run, Reports reports, List<Source> sources, AssessmentPeriod wanted, String directoryName)
            throws IOException {
        Path directory = directory(directoryName);
        try (FileReport files = new FileReport(directory, reports, format)) {
            Tallied tallied = run.assess(sources, wanted, files);
            PrintWriter text = environment.console().text();
            text.print(language.phrases().format("written", files.written(), directory) + "\n");
            text.flush();
            return tallied;
        }
    }

    private Path directory(String name) {
        try {
            return Files.createDirectories(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(language.phrases().format("usage.out", name, Failures.say(e)));
        }
    }
}
