package org.branchrules.engine.improve;

import java.math.BigInteger;
import java.util.List;

/**
 * The smallest sets of findings whose repair reaches a goal. Immutable.
 *
 * @param count how many there are, all of the same size; 0 where the goal is out of reach this way
 * @param first those that take least effort, that one first: fewest tasks that count only from the next period, then fewest
 *     days in all, then in the order of the catalogue. As many as were asked for, or all; of several that take the same
 *     effort it is always the same ones that are named
 * @param needed what every set contains with which the goal is reached, however large
 * @param farthest where the branch stands once everything that could be put right this way is
 * @param left what then remains breached or open
 */
public record Ways(BigInteger count, List<Way> first, List<Task> needed, Standing farthest, List<Task> left) {
    public Ways {
        first = List.copyOf(first);
        needed = List.copyOf(needed);
        left = List.copyOf(left);
    }

    /** Whether the goal can be reached this way. */
    public boolean isOpen() {
        return count.signum() > 0;
    }
}
