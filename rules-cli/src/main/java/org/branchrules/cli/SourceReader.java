package org.branchrules.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.branchrules.cli.terminal.Console;
import org.branchrules.engine.io.ReadResult;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.engine.io.RejectedRecord;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.Language;
import org.branchrules.model.record.BranchRecord;

/** Reads records from where the arguments say, and says of what cannot be read which it is and why. */
final class SourceReader {
    private final Console console;
    private final Language language;
    private final Phrases phrases;
    private final RecordReader reader = new RecordReader();

    SourceReader(Console console, LanguageOption language) {
        this.console = console;
        this.language = language.language;
        this.phrases = language.phrases();
    }

    /**
     * The records of a source.
     *
     * @param reject takes a heading and the reasons for each record, or whole source, that cannot be read
     */
    List<BranchRecord> read(Source source, BiConsumer<String, String> reject) {
        byte[] bytes;
        try {
            bytes = source.read(console.in());
        } catch (IOException e) {
            reject.accept(
                    phrases.format("rejected.file", source.name()), phrases.format("unreadable", Failures.say(e)));
            return List.of();
        }
        ReadResult result = reader.read(source.name(), bytes, source.format(bytes));
        for (RejectedRecord rejected : result.rejected()) {
            reject.accept(heading(rejected), rejected.describe(language));
        }
        return result.records();
    }

    private String heading(RejectedRecord rejected) {
        return rejected.branchId() == null
                ? phrases.format("rejected.record", rejected.source(), rejected.index() + 1)
                : phrases.format("rejected.branch", rejected.source(), rejected.index() + 1, rejected.branchId());
    }
}
