package org.branchrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.mutation.MutationReport;
import org.branchrules.engine.mutation.MutationReportWriter;
import org.branchrules.engine.mutation.PolicyMutation;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.text.Phrases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes a pack in small ways and shows what its scenarios do not notice: 0 when they notice enough, else 1. */
@Command(
        name = "mutate",
        description = "逐处改动规则包，看场景能否发现。 Change a pack in small ways, and see what its scenarios notice.")
final class PackMutateCommand implements Callable<Integer> {
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

    @Option(
            names = "--minimum",
            paramLabel = "PERCENT",
            description = "至少要被发现的百分比，默认 0。 Percent that must be noticed; 0 by default.")
    int minimum;

    @Option(
            names = "--only",
            paramLabel = "TEXT",
            description = "只试编号含有此文字的改动，例如 11-h。 Only changes whose id contains this, such as 11-h.")
    String only = "";

    @Option(names = "--format", paramLabel = "text|json", description = "格式，默认 text。 Text by default.")
    MutationReportWriter.Format format = MutationReportWriter.Format.TEXT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "写入文件，而不是标准输出。 Write to a file instead of standard output.")
    @Nullable
    Path out;

    PackMutateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        PackFiles files = PackFile.sources(pack, phrases);
        PackFiles[] others =
                with.stream().map(folder -> PackFile.sources(folder, phrases)).toArray(PackFiles[]::new);
        try {
            MutationReport report = PolicyMutation.of(files, others).only(only).run();
            byte[] bytes = MutationReportWriter.write(report, format, language.language);
            if (out == null) {
                print(bytes);
            } else {
                Files.write(out, bytes);
            }
            return report.isSound() && report.score().reaches(minimum) ? 0 : 1;
        } catch (PackException e) {
            PackFile.print(environment.console().errors(), e, language.language);
            return 1;
        }
    }

    private void print(byte[] bytes) throws IOException {
        Console console = environment.console();
        boolean forPeople = format == MutationReportWriter.Format.TEXT;
        console.out()
                .write(new String(bytes, StandardCharsets.UTF_8)
                        .getBytes(forPeople ? console.charset() : console.fileCharset()));
        console.out().flush();
    }
}
