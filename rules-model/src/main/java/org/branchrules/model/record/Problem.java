package org.branchrules.model.record;

import java.util.List;
import java.util.Objects;
import org.branchrules.model.Language;

/**
 * One thing that is wrong with a record.
 *
 * @param pointer JSON pointer of the place, relative to the record that was being built; empty for the record itself
 * @param code which rule of the record format it breaks, a key of the message bundle
 * @param arguments what was given and what was expected, in the order in which the message names them
 */
public record Problem(String pointer, String code, List<Object> arguments) {
    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    /** The problem as a sentence. */
    public String message(Language language) {
        return Messages.of(language).format(code, arguments);
    }

    /** The same problem seen from the object that contains it. */
    public Problem under(String parentPointer) {
        return new Problem(parentPointer + pointer, code, arguments);
    }
}
