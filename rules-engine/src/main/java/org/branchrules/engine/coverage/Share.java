package org.branchrules.engine.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many goals of a kind are reached. Immutable.
 *
 * @param reached those that a scenario shows
 * @param excused those that no scenario shows, for a reason that the pack gives
 * @param all every one of them
 */
public record Share(int reached, int excused, int all) {
    private static final int PERCENT = 100;

    /** The share of those that are not excused which is reached, in per cent with two decimals, cut off and never rounded up. */
    public BigDecimal percent() {
        int due = all - excused;
        return due == 0
                ? new BigDecimal("100.00")
                : BigDecimal.valueOf((long) reached * PERCENT).divide(BigDecimal.valueOf(due), 2, RoundingMode.DOWN);
    }

    /** How many are missing: neither reached nor excused. */
    public int missing() {
        return all - reached - excused;
    }
}
