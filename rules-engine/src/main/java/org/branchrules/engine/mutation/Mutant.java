package org.branchrules.engine.mutation;

import java.util.Objects;
import org.branchrules.model.Text;

/**
 * One change to a pack that its scenarios ought to notice. Immutable.
 *
 * @param id what is changed and how, such as {@code meeting.quorum/values/2018-10-28/up}; stays the same as long as that does
 * @param file path of the file within the pack in which it would be made
 * @param line the line there, from 1
 * @param change what would be otherwise, as the end of a sentence that begins with "nothing notices if"
 */
public record Mutant(String id, MutantKind kind, String file, int line, Text change) implements Comparable<Mutant> {
    public Mutant {
        Objects.requireNonNull(id, "id");
    }

    /** Where it would be made, such as {@code parameters.yaml:17}. */
    public String place() {
        return file + ":" + line;
    }

    /** By file, line and id. */
    @Override
    public int compareTo(Mutant other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : id.compareTo(other.id);
    }
}
