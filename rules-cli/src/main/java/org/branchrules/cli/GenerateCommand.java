package org.branchrules.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.branchrules.engine.io.Format;
import org.branchrules.engine.io.RecordWriter;
import org.branchrules.engine.population.Population;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.record.BranchRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes records of invented branches. */
@Command(
        name = "generate",
        description = "生成虚构的支部记录，用于比较、测试和压测；与任何真实支部无关。"
                + " Write records of invented branches, for comparison and tests; none of them exists.",
        footer =
                "%n不写 --out 时写到标准输出：JSON 是一个数组，YAML 是多个文档，都可交给 assess。"
                        + " Without --out to standard output: JSON as one array, YAML as several documents; assess reads both.%n")
final class GenerateCommand implements Callable<Integer> {
    private static final byte[] NOTE =
            "# 虚构的记录，不是真实支部 / an invented record of no real branch\n".getBytes(StandardCharsets.UTF_8);

    private final Environment environment;
    private final RecordWriter writer = new RecordWriter();

    @Option(names = "--count", required = true, paramLabel = "N", description = "多少个支部。 How many branches.")
    long count;

    @Option(
            names = "--seed",
            required = true,
            paramLabel = "S",
            description = "种子：同一种子和序号总是同一支部。 The seed: equal seeds and places give equal branches.")
    long seed;

    @Mixin
    PeriodOptions period = new PeriodOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "json|yaml", description = "格式，默认 json。 Format; json by default.")
    Format format = Format.JSON;

    @Option(
            names = "--out",
            paramLabel = "DIR|FILE",
            description = "写到目录（每个支部一个文件），或写到以 .json、.yaml 结尾的一个文件。"
                    + " Into a directory, a file for each branch, or into one file that ends in .json or .yaml.")
    @Nullable
    Path out;

    GenerateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        if (count < 1) {
            throw new UsageException(phrases.format("usage.count", count));
        }
        int year = period.resolve(phrases, environment.clock()).year();
        Iterator<BranchRecord> records =
                Population.of(seed).year(year).records(count).iterator();
        if (out == null) {
            list(records, format, environment.console().structured());
            return 0;
        }
        Format named = Format.ofFileName(out.toString()).orElse(null);
        if (named == null) {
            Files.createDirectories(out);
            while (records.hasNext()) {
                file(records.next(), out);
            }
        } else {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
                list(records, named, file);
            }
        }
        PrintWriter text = environment.console().text();
        text.print(phrases.format("generated", count, out) + "\n");
        text.flush();
        return 0;
    }

    private void file(BranchRecord record, Path directory) throws IOException {
        boolean json = format == Format.JSON;
        try (OutputStream file =
                Files.newOutputStream(directory.resolve(record.identity().id() + (json ? ".json" : ".yaml")))) {
            if (!json) {
                file.write(NOTE);
            }
            file.write((json ? writer.json(record) : writer.yaml(record)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void list(Iterator<BranchRecord> records, Format as, OutputStream stream) throws IOException {
        OutputStream buffered = new BufferedOutputStream(stream);
        if (as == Format.JSON) {
            String before = "[\n";
            while (records.hasNext()) {
                buffered.write(before.getBytes(StandardCharsets.US_ASCII));
                buffered.write(writer.canonical(records.next()));
                before = ",\n";
            }
            buffered.write("\n]\n".getBytes(StandardCharsets.US_ASCII));
        } else {
            while (records.hasNext()) {
                buffered.write("---\n".getBytes(StandardCharsets.US_ASCII));
                buffered.write(NOTE);
                buffered.write(writer.yaml(records.next()).getBytes(StandardCharsets.UTF_8));
            }
        }
        buffered.flush();
    }
}
