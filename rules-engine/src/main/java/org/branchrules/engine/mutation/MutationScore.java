package org.branchrules.engine.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of the mutants that could be told apart were killed. Those that were refused at loading or are marked as equivalent
 * count for neither. Never rounds up.
 *
 * @param killed how many were killed
 * @param counted how many were killed or survived
 */
public record MutationScore(int killed, int counted) {
    private static final int PERCENT = 100;

    public MutationScore {
        if (killed < 0 || killed > counted) {
            throw new IllegalArgumentException(killed + " of " + counted);
        }
    }

    /** In percent with two decimals, cut off and never rounded up; all where there was nothing to kill. */
    public BigDecimal percent() {
        return counted == 0
                ? new BigDecimal("100.00")
                : BigDecimal.valueOf((long) killed * PERCENT).divide(BigDecimal.valueOf(counted), 2, RoundingMode.DOWN);
    }

    /** Whether at least so many percent were killed. */
    public boolean reaches(int percent) {
        return (long) killed * PERCENT >= (long) percent * counted;
    }

    /** In percent, such as {@code 95.04}. */
    @Override
    public String toString() {
        return percent().toPlainString();
    }
}
