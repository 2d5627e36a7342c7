package org.branchrules.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.branchrules.cli.terminal.Console;
import org.branchrules.cli.terminal.Transcoding;
import org.branchrules.engine.PackChecker;
import org.branchrules.engine.io.ProblemWriter;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;
import org.branchrules.engine.text.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong with a pack, for people, editors and build servers. */
@Command(
        name = "check",
        description = "检查规则包，一次列出全部问题。 Check a pack, and list every problem at once.",
        footer = "%n退出码：0 没有错误（可以有提醒），1 有错误，2 用法错误。"
                + " Exit codes: 0 no error (warnings allowed), 1 errors, 2 usage.%n")
final class PackCheckCommand implements Callable<Integer> {
    /** How the problems are written. */
    enum ProblemFormat {
        TEXT,
        JSON,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "DIR|ZIP", description = "规则包的目录或 zip。 Folder or zip of the pack.")
    String pack = "";

    @Option(
            names = "--with",
            paramLabel = "DIR|ZIP",
            description = "它所依据的其他规则包，可写多个（随程序提供的不必写）。"
                    + " Another pack that it extends; may be given again. Those that come with the program are there.")
    List<String> others = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            description = "输出格式，默认 text。 Format of the output; text by default.")
    ProblemFormat format = ProblemFormat.TEXT;

    PackCheckCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        List<PackProblem> problems = problems(language.phrases());
        Console console = environment.console();
        OutputStream out = Transcoding.to(new BufferedOutputStream(console.out()), console.fileCharset());
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
            return PackChecker.check(
                    PackFile.sources(pack, phrases),
                    others.stream()
                            .map(other -> PackFile.sources(other, phrases))
                            .toArray(PackFiles[]::new));
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
                                ? phrases.format("check.clean", pack)
                                : phrases.format(
                                        "check.sum",
                                        pack,
                                        count(problems, Severity.ERROR),
                                        count(problems, Severity.WARNING)))
                + "\n");
        text.flush();
    }

    private static long count(List<PackProblem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.check().severity() == severity)
                .count();
    }

    /** The folder as the user names it, where others can find it by that name too. */
    private String folder() {
        Path path = Path.of(pack).normalize();
        return Files.isDirectory(path) && !path.isAbsolute() && !path.startsWith("..")
                ? path.toString().replace('\\', '/')
                : "";
    }
}
