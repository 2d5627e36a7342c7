package org.branchrules.model.explanation;

import org.branchrules.model.policy.Condition;
import org.jspecify.annotations.Nullable;

/**
 * One condition of the catalogue on whom a requirement binds, held against a branch. Immutable.
 *
 * @param state {@link State#NOT_ASKED} where the record does not say what is asked
 * @param observed what the branch is: a constant, a number, {@code YES} or {@code NO}; null where the record does not say
 * @param limit the limit compared with, as it was in force; the empty string where there is none
 */
public record ScopeExplanation(
        Condition condition, State state, @Nullable String observed, String limit) {}
