package org.branchrules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchrules.engine.io.ReadResult;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.engine.io.RejectedRecord;
import org.branchrules.engine.text.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks whether record files can be read, without assessing anything. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "validate.file")
    List<String> inputs = List.of();

    ValidateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Phrases phrases = language.phrases();
        PrintWriter out = environment.console().text();
        RecordReader reader = new RecordReader();
        boolean allValid = true;
        for (Source source : Sources.of(inputs, phrases)) {
            allValid &= validate(reader, source, phrases, out);
        }
        return allValid ? 0 : 1;
    }

    private boolean validate(RecordReader reader, Source source, Phrases phrases, PrintWriter out) {
        byte[] bytes;
        try {
            bytes = source.read(environment.console().in());
        } catch (IOException e) {
            Run.print(
                    out, phrases.format("rejected.file", source.name()), phrases.format("unreadable", Failures.say(e)));
            return false;
        }
        ReadResult result = reader.read(source.name(), bytes, source.format(bytes));
        int valid = result.records().size();
        int invalid = result.rejected().size();
        String heading = invalid == 0
                ? phrases.format("valid", source.name(), valid)
                : phrases.format("invalid", source.name(), valid, invalid);
        StringBuilder reasons = new StringBuilder();
        for (RejectedRecord rejected : result.rejected()) {
            reasons.append(rejected.describe(language.language)).append('\n');
        }
        Run.print(out, heading, reasons.toString());
        return invalid == 0;
    }
}
