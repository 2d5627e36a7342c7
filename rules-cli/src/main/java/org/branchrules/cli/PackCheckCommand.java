package org.branchrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchrules.engine.check.PackChecker;
import org.branchrules.engine.io.ProblemWriter;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;
import org.branchrules.engine.text.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says everything that is wrong with a pack, for people, editors and build servers. */
@Command(name = "check")
final class PackCheckCommand implements Callable<Integer> {
    /** How the problems are written. */
    enum ProblemFormat {
        TEXT,
        JSON,
        SARIF
    }

    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Mixin
    PackSources sources = new PackSources();

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "pack.check.format")
    ProblemFormat format = ProblemFormat.TEXT;

    PackCheckCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        List<PackProblem> problems = problems(language.phrases());
        OutputStream out = environment.console().structured();
        switch (format) {
            case TEXT -> print(problems);
            case JSON -> new ProblemWriter().json(problems, out);
            case SARIF -> new ProblemWriter().sarif(problems, folder(), language.language, BranchRules.version(), out);
        }
        return count(problems, Severity.ERROR) > 0 ? 1 : 0;
    }

    /** A pack that cannot even be read has problems like any other. */
    private List<PackProblem> problems(Phrases phrases) {
        try {
            return PackChecker.check(sources.files(phrases), sources.others(phrases));
        } catch (PackException e) {
            return e.problems();
        }
    }

    private void print(List<PackProblem> problems) {
        PrintWriter text = environment.console().text();
        PackFile.print(text, problems, language.language);
        Phrases phrases = language.phrases();
        text.print(Plain.line(
                        problems.isEmpty()
                                ? phrases.format("check.clean", sources.pack)
                                : phrases.format(
                                        "check.sum",
                                        sources.pack,
                                        counted(phrases, "check.errors", count(problems, Severity.ERROR)),
                                        counted(phrases, "check.warnings", count(problems, Severity.WARNING))))
                + "\n");
        text.flush();
    }

    private static String counted(Phrases phrases, String key, long count) {
        return phrases.format(count == 1 ? key + ".one" : key, count);
    }

    private static long count(List<PackProblem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.check().severity() == severity)
                .count();
    }

    /** The folder as the user names it, where others can find it by that name too. */
    private String folder() {
        Path path = Path.of(sources.pack).normalize();
        return Files.isDirectory(path) && !path.isAbsolute() && !path.startsWith("..")
                ? path.toString().replace('\\', '/')
                : "";
    }
}
