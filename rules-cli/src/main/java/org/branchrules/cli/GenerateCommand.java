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
import org.branchrules.model.Language;
import org.branchrules.model.record.BranchRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes records of invented branches. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {
    private static final byte[] NOTE = ("# " + CliPhrases.of(Language.ZH).format("generated.note") + " / "
                    + CliPhrases.of(Language.EN).format("generated.note") + "\n")
            .getBytes(StandardCharsets.UTF_8);

    private final Environment environment;
    private final RecordWriter writer = new RecordWriter();

    @Option(names = "--count", required = true, paramLabel = "N", descriptionKey = "generate.count")
    long count;

    @Option(names = "--seed", required = true, paramLabel = "S", descriptionKey = "generate.seed")
    long seed;

    @Mixin
    PeriodOptions period = new PeriodOptions();

    @Mixin
    LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "json|yaml", descriptionKey = "generate.format")
    Format format = Format.JSON;

    @Option(names = "--out", paramLabel = "DIR|FILE", descriptionKey = "generate.out")
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
