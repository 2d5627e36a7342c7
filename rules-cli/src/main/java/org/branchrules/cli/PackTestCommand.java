package org.branchrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.ScenarioReport;
import org.branchrules.engine.scenario.ScenarioReportWriter;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.engine.text.Phrases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of a pack: 0 when all pass, 1 when one does not or cannot be run. */
@Command(name = "test", description = "运行规则包的场景。 Run the scenarios of a pack.")
final class PackTestCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "DIR", description = "规则包的目录或 zip。 Folder or zip of the pack.")
    String pack = "";

    @Option(
            names = "--with",
            paramLabel = "DIR",
            description = "一起适用的其他规则包；类路径上已有的上级包不必写。"
                    + " Other packs that apply beside it; superiors that ship with the program are there.")
    List<String> with = List.of();

    @Option(names = "--format", paramLabel = "text|json|junit", description = "格式，默认 text。 Text by default.")
    ScenarioReportWriter.Format format = ScenarioReportWriter.Format.TEXT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "写入文件，而不是标准输出。 Write to a file instead of standard output.")
    @Nullable
    Path out;

    PackTestCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        PackFiles files = PackFile.sources(pack, phrases);
        PackFiles[] others =
                with.stream().map(folder -> PackFile.sources(folder, phrases)).toArray(PackFiles[]::new);
        try {
            ScenarioReport report = Scenarios.of(files, others).report();
            byte[] bytes = ScenarioReportWriter.write(report, format, language.language);
            if (out == null) {
                print(bytes);
            } else {
                Files.write(out, bytes);
            }
            return report.passed() ? 0 : 1;
        } catch (PackException e) {
            PackFile.print(environment.console().errors(), e, language.language);
            return 1;
        }
    }

    private void print(byte[] bytes) throws IOException {
        Console console = environment.console();
        boolean forPeople = format == ScenarioReportWriter.Format.TEXT;
        console.out()
                .write(new String(bytes, StandardCharsets.UTF_8)
                        .getBytes(forPeople ? console.charset() : console.fileCharset()));
        console.out().flush();
    }
}
