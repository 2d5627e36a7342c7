package org.branchrules.engine.analysis;

import java.util.Objects;
import org.branchrules.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question about one thing in a pack. Immutable.
 *
 * @param id question and thing, such as {@code never-fires/11-a.unknown}; stays the same as long as they do
 * @param file path of the file within the pack that it is about
 * @param line the line there, from 1
 * @param finding whether somebody should look at it
 * @param text what the answer is
 * @param grounds what it rests on
 * @param accepted why it is right as it is, as the pack says; null where the pack does not
 */
public record Answer(
        Question question,
        String id,
        String file,
        int line,
        boolean finding,
        Text text,
        Grounds grounds,
        @Nullable Text accepted) {
    public Answer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(id, "id");
    }

    /** Whether somebody should look at it, and the pack does not say why it is right. */
    public boolean isOpen() {
        return finding && accepted == null;
    }

    /** The branch that shows it; null where none does. */
    public @Nullable Witness witness() {
        if (grounds instanceof Grounds.Shown shown) {
            return shown.witness();
        }
        return grounds instanceof Grounds.Throughout throughout ? throughout.example() : null;
    }

    Answer accepted(Text reason) {
        return new Answer(question, id, file, line, finding, text, grounds, reason);
    }
}
