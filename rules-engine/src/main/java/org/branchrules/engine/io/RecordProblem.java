package org.branchrules.engine.io;

import java.util.List;
import java.util.Objects;
import org.branchrules.model.Language;

/**
 * One thing that is wrong in a record file, with its place. Immutable; two problems are equal when all their components
 * are.
 *
 * @param source name of the file, as it was handed in
 * @param line line from 1; 0 where the source has no lines
 * @param column column from 1, counted in UTF-16 units; 0 where the source has no lines
 * @param pointer JSON pointer into the document; empty for the document itself. Of something missing it names the place
 *     where it belongs, while line and column are those of the nearest thing that exists
 * @param code which rule of the format is broken
 * @param arguments what was given and what was expected; a text in two languages is a {@link org.branchrules.model.Text}
 */
public record RecordProblem(String source, int line, int column, String pointer, String code, List<Object> arguments) {
    public RecordProblem {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    /** The problem as a sentence, on one line. */
    public String message(Language language) {
        return Messages.of(language).format(pointer, code, arguments);
    }

    /** Place and sentence on one line, such as {@code a.yaml:12:7 /members/3/id: ...}. */
    public String describe(Language language) {
        StringBuilder text = new StringBuilder(source);
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        if (!pointer.isEmpty()) {
            text.append(' ').append(Messages.onOneLine(pointer));
        }
        return text.append(": ").append(message(language)).toString();
    }

    /** As {@link #describe} in English. */
    @Override
    public String toString() {
        return describe(Language.EN);
    }
}
