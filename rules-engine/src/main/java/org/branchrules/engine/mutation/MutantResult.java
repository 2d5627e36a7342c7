package org.branchrules.engine.mutation;

import org.branchrules.engine.scenario.Scenario;
import org.branchrules.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mutant. Immutable.
 *
 * @param killer the scenario or baseline that failed, or on whose branch a rule did; null unless it was killed or failed
 * @param reason why it makes no difference, as the pack says; null unless it is marked as equivalent
 * @param suggestion a scenario that would kill it; null unless it survived and one was found
 */
public record MutantResult(
        Mutant mutant,
        Fate fate,
        @Nullable Scenario killer,
        @Nullable Text reason,
        @Nullable SuggestedScenario suggestion) {
    MutantResult with(@Nullable SuggestedScenario found) {
        return new MutantResult(mutant, fate, killer, reason, found);
    }
}
