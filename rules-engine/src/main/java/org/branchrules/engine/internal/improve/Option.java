package org.branchrules.engine.internal.improve;

import java.math.BigInteger;

/** One way to choose from a {@link Block}. Immutable; its arrays are not handed out, but the value, which nobody changes. */
final class Option {
    private final int[] taken;
    private final int size;
    private final long[] value;
    private final BigInteger sets;
    private final Effort effort;

    /**
     * A way to choose.
     *
     * @param taken how many of each class
     * @param size how many in all
     * @param value what the block then is worth
     * @param sets how many sets of candidates that is
     * @param effort that of the cheapest such set
     */
    Option(int[] taken, int size, long[] value, BigInteger sets, Effort effort) {
        this.taken = taken;
        this.size = size;
        this.value = value;
        this.sets = sets;
        this.effort = effort;
    }

    /** How many classes the block has. */
    int classes() {
        return taken.length;
    }

    /** How many of a class. */
    int taken(int ofClass) {
        return taken[ofClass];
    }

    /** How many in all. */
    int size() {
        return size;
    }

    /** What the block then is worth; not to be changed. */
    long[] value() {
        return value;
    }

    /** How many sets of candidates that is. */
    BigInteger sets() {
        return sets;
    }

    /** The effort of the cheapest such set. */
    Effort effort() {
        return effort;
    }
}
