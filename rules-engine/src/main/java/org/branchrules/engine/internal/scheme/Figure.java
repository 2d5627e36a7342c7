package org.branchrules.engine.internal.scheme;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A figure that a scheme reads from the records of a branch. */
public sealed interface Figure {
    /** The latest measure of that key. */
    record Measured(String key) implements Figure {}

    /** What per cent the measures of one key, all together, are of those of another. */
    record Share(String part, String whole) implements Figure {}

    /** By how many per cent the latest measure of one key is below that of another. */
    record Reduction(String before, String after) implements Figure {}

    /**
     * How many events of a type.
     *
     * @param level of which level they must be; null where it does not matter
     */
    record Events(String type, @Nullable String level) implements Figure {}

    /** How many activities of a type. */
    record Activities(String type) implements Figure {}

    /** How often something was done that the engine itself counts: lectures, trainings of the secretary… */
    record Tallied(String about) implements Figure {}

    /**
     * How the branch was rated on a scale.
     *
     * @param weights how much the rating of each side counts; where empty, the latest rating is taken, whoever gave it
     */
    record Rated(String scale, SortedMap<String, Integer> weights) implements Figure {
        public Rated {
            weights = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        }
    }
}
