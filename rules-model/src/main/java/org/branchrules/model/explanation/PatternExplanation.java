package org.branchrules.model.explanation;

import java.util.List;
import java.util.Optional;
import org.branchrules.model.record.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of facts of one type, held against the record. Immutable.
 *
 * @param quantifier whether there must be such a fact, whatever fact, or none
 * @param type the type of fact that is asked for
 * @param onRecord how many facts of the type there are
 * @param fact the fact at hand: the one that matches, or came nearest; where there must be none, the one that stands in the
 *     way; null where there is none to show
 * @param state whether this part of the rule is satisfied
 * @param conditions what it asks of the fact, in order
 */
public record PatternExplanation(
        Quantifier quantifier,
        Class<? extends Fact> type,
        int onRecord,
        @Nullable Fact fact,
        State state,
        List<ConditionExplanation> conditions) {
    /** How facts count. */
    public enum Quantifier {
        /** The rule goes on with each that matches. */
        EACH,
        /** There must be one or more. */
        ANY,
        /** There must be none. */
        NONE
    }

    public PatternExplanation {
        conditions = List.copyOf(conditions);
    }

    /** The first condition that does not hold of the fact; empty where all do, or there is no fact to ask. */
    public Optional<ConditionExplanation> firstFailing() {
        return conditions.stream()
                .filter(condition -> condition.state() == State.FAILS)
                .findFirst();
    }
}
