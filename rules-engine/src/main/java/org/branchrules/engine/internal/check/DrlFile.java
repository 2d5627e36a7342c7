package org.branchrules.engine.internal.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule file as its author wrote it. Whatever could not be read is missing here and stands among the problems.
 *
 * @param path its path in the pack
 * @param packageName null where it has none
 * @param comments its comments, in order
 */
public record DrlFile(
        String path,
        @Nullable Name packageName,
        List<Name> imports,
        List<Global> globals,
        List<Rule> rules,
        List<Comment> comments) {
    /** A name with dots, and where it begins. */
    public record Name(String text, Spot spot) {
        /** What stands after its last dot. */
        String last() {
            return text.substring(text.lastIndexOf('.') + 1);
        }
    }

    /** A global variable. */
    public record Global(Name type, String name, Spot spot) {}

    /** A comment, with its slashes. */
    public record Comment(String text, Spot spot, int lastLine) {}

    /**
     * A rule.
     *
     * @param spot of the word {@code rule}
     * @param nameSpot of its name
     * @param conditions its patterns, in order
     * @param then the words after {@code then}
     * @param whole whether it was read without a problem
     */
    public record Rule(
            String name,
            Spot spot,
            Spot nameSpot,
            int endLine,
            List<Pattern> conditions,
            List<Token> then,
            boolean whole) {}

    /**
     * A pattern.
     *
     * @param binding its {@code $name}; null without one
     * @param quantifier the word that it stands under, {@code not} or {@code exists}; null where its facts are joined
     * @param constraints the words of each constraint between the commas
     */
    public record Pattern(
            @Nullable Token binding, Name type, @Nullable Token quantifier, List<List<Token>> constraints, Spot end) {
        /** Whether its bindings end with it. */
        boolean negated() {
            return quantifier != null;
        }
    }
}
