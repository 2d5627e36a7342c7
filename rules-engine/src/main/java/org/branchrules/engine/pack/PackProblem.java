package org.branchrules.engine.pack;

import java.util.Comparator;
import org.branchrules.engine.internal.Messages;
import org.branchrules.model.Language;
import org.branchrules.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a pack. Immutable.
 *
 * @param check the check that it does not pass
 * @param file path of the file within the pack, with {@code /} between folders
 * @param line its line, from 1; 0 where the problem has none
 * @param column its column in that line, from 1, counted in characters; 0 where the problem has none
 * @param where the key, requirement or rule; empty where the whole file is meant
 * @param text what is wrong and what was expected
 * @param hint what was probably meant; null where nobody can guess
 */
public record PackProblem(
        PackCheck check,
        String file,
        int line,
        int column,
        String where,
        Text text,
        @Nullable Text hint) implements Comparable<PackProblem> {
    private static final Messages MESSAGES =
            new Messages(PackProblem.class, "/org/branchrules/engine/internal/pack/pack");
    private static final Comparator<PackProblem> ORDER = Comparator.comparing(PackProblem::file)
            .thenComparingInt(PackProblem::line)
            .thenComparingInt(PackProblem::column)
            .thenComparing(PackProblem::where)
            .thenComparing(PackProblem::check)
            .thenComparing(problem -> problem.text().en());

    /** What is wrong and, where somebody can guess, what was probably meant: all there is to tell beside the place. */
    public String message(Language language) {
        String wrong = text.in(language);
        return hint == null ? wrong : MESSAGES.in(language, "hinted", wrong, hint.in(language));
    }

    /** By file, line and column. */
    @Override
    public int compareTo(PackProblem other) {
        return ORDER.compare(this, other);
    }

    /** In one line of English, with its place. */
    @Override
    public String toString() {
        return file
                + (line > 0 ? ":" + line : "")
                + (column > 0 ? ":" + column : "")
                + " " + check.id()
                + (where.isEmpty() ? "" : " " + where)
                + ": " + message(Language.EN);
    }
}
