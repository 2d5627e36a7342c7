package org.branchrules.model.explanation;

import java.util.List;
import java.util.stream.Stream;
import org.branchrules.model.policy.ParameterReading;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule, held against a fact. Immutable.
 *
 * @param text the condition, as the rule has it
 * @param line where it begins in the file of the rule, from 1
 * @param column likewise, in characters from 1
 * @param join how its parts make it up; {@link Join#NONE} where it has none
 * @param comparison what is compared; null where it has parts or was not asked
 * @param parameters the parameters that it reads, as they were in force, each with its source
 * @param parts the conditions of which it is made up
 */
public record ConditionExplanation(
        String text,
        int line,
        int column,
        State state,
        Join join,
        @Nullable Comparison comparison,
        List<ParameterReading> parameters,
        List<ConditionExplanation> parts) {
    /** How conditions make up another. */
    public enum Join {
        NONE,
        /** All must hold. */
        ALL,
        /** One must hold. */
        ANY,
        /** Its one part must not hold. */
        NOT
    }

    /**
     * Two values that were compared.
     *
     * @param asked the name of what is asked of the fact, such as {@code fullMembers}; where that is worked out from several
     *     things, the text of the rule
     * @param observed its value: a number, a text, a day, true or false, a constant; null where the record does not say
     * @param operator how it must stand to the other: one of {@code == != < <= > >=}
     * @param required the other value; null where the rule asks whether there is none
     */
    public record Comparison(
            String asked,
            @Nullable Object observed,
            String operator,
            @Nullable Object required) {}

    public ConditionExplanation {
        parameters = List.copyOf(parameters);
        parts = List.copyOf(parts);
    }

    /** The conditions without parts in it: itself, or those of its parts. */
    public Stream<ConditionExplanation> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(ConditionExplanation::leaves);
    }
}
