package org.branchrules.engine.population;

import java.util.Set;
import org.branchrules.model.record.BranchRecord;

/**
 * A branch that does not exist. Immutable.
 *
 * @param index its place in the population, from 0
 * @param record its files
 * @param failings what was made to go wrong in it; some may leave no trace, for instance in a branch that was founded
 *     afterwards
 */
public record InventedBranch(long index, BranchRecord record, Set<Failing> failings) {
    public InventedBranch {
        failings = Set.copyOf(failings);
    }
}
