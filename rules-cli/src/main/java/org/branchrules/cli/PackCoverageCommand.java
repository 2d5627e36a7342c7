package org.branchrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.coverage.CoverageReport;
import org.branchrules.engine.coverage.PackCoverage;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.engine.text.Phrases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how far the scenarios of a pack test it: 0, or 1 where it cannot be measured or {@code coverage.yaml} is wrong. */
@Command(name = "coverage", description = "场景对规则包的覆盖情况。 How far the scenarios of a pack test it.")
final class PackCoverageCommand implements Callable<Integer> {
    private final Environment environment;

    /** How it is written. */
    enum Format {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

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

    @Option(names = "--format", paramLabel = "text|json|html", description = "格式，默认 text。 Text by default.")
    Format format = Format.TEXT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "写入文件，而不是标准输出。 Write to a file instead of standard output.")
    @Nullable
    Path out;

    PackCoverageCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        PackFiles files = PackFile.sources(pack, phrases);
        PackFiles[] others =
                with.stream().map(folder -> PackFile.sources(folder, phrases)).toArray(PackFiles[]::new);
        try {
            PackCoverage coverage = PackCoverage.measure(files, Scenarios.of(files, others));
            write(new CoverageReport(coverage));
            return coverage.problems().isEmpty() ? 0 : 1;
        } catch (PackException e) {
            PackFile.print(environment.console().errors(), e, language.language);
            return 1;
        }
    }

    private void write(CoverageReport report) throws IOException {
        String written = switch (format) {
            case TEXT -> report.text(language.language);
            case JSON -> report.json();
            case HTML -> report.html();
        };
        if (out != null) {
            Files.writeString(out, written, StandardCharsets.UTF_8);
            return;
        }
        Console console = environment.console();
        console.out()
                .write(written.getBytes(
                        format == Format.TEXT
                                ? console.charset()
                                : format == Format.HTML ? StandardCharsets.UTF_8 : console.fileCharset()));
        console.out().flush();
    }
}
