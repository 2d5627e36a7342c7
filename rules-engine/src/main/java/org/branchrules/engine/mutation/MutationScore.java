package org.branchrules.engine.mutation;

/**
 * How many of the mutants that could be told apart were killed. Those that were refused at loading or are marked as equivalent
 * count for neither. Never rounds up.
 *
 * @param killed how many were killed
 * @param counted how many were killed or survived
 */
public record MutationScore(int killed, int counted) {
    private static final int ALL = 10_000;

    public MutationScore {
        if (killed < 0 || killed > counted) {
            throw new IllegalArgumentException(killed + " of " + counted);
        }
    }

    /** In hundredths of a percent, rounded down; all where there was nothing to kill. */
    public int hundredths() {
        return counted == 0 ? ALL : (int) ((long) killed * ALL / counted);
    }

    /** Whether at least so many percent were killed. */
    public boolean reaches(int percent) {
        return (long) killed * 100 >= (long) percent * counted;
    }

    /** In percent with two digits, rounded down, such as {@code 95.04}. */
    @Override
    public String toString() {
        int hundredths = hundredths();
        int rest = hundredths % 100;
        return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest;
    }
}
