package org.branchrules.engine.internal.condition;

import java.util.List;
import java.util.stream.Collectors;
import org.branchrules.model.record.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of facts of one type.
 *
 * @param quantifier whether it goes on with each such fact, or asks whether there is none, or any
 * @param binding the variable that stands for the fact from here on, such as {@code $meeting}; null without one
 * @param constraints what must hold of the fact, and the variables bound on the way; in order
 */
public record Pattern(
        Quantifier quantifier,
        Class<? extends Fact> type,
        @Nullable String binding,
        List<Constraint> constraints,
        Place place) {
    public Pattern {
        constraints = List.copyOf(constraints);
    }

    /** How the facts that match a pattern count. */
    public enum Quantifier {
        /** The rule goes on with each of them. */
        EACH(""),
        /** There must be none. */
        NONE("not "),
        /** There must be one or more. */
        ANY("exists ");

        private final String words;

        Quantifier(String words) {
            this.words = words;
        }
    }

    /** This pattern with other constraints. */
    public Pattern withConstraints(List<Constraint> others) {
        return new Pattern(quantifier, type, binding, others, place);
    }

    /** This pattern with another quantifier. */
    public Pattern with(Quantifier other) {
        return new Pattern(other, type, binding, constraints, place);
    }

    /** As DRL, on one line. */
    public String text() {
        return constraints.stream()
                .map(Constraint::text)
                .collect(Collectors.joining(
                        ", ",
                        quantifier.words + (binding == null ? "" : binding + " : ") + type.getSimpleName() + "(",
                        ")"));
    }
}
