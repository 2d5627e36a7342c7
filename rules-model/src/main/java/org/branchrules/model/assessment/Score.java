package org.branchrules.model.assessment;

/**
 * A score out of 100, exact to the hundredth: what is shown is what is compared with the bands.
 *
 * @param hundredths hundredths of a point, 0 to 10000
 */
public record Score(int hundredths) implements Comparable<Score> {
    public static final Score FULL = new Score(10_000);

    public Score {
        if (hundredths < 0 || hundredths > 10_000) {
            throw new IllegalArgumentException("a score lies between 0 and 100: " + hundredths + "/100");
        }
    }

    /** {@code 100 × earned / possible}, rounded half up; {@code possible} is above 0. */
    public static Score of(long earned, long possible) {
        return new Score((int) ((20_000 * earned + possible) / (2 * possible)));
    }

    @Override
    public int compareTo(Score other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** With two decimals: {@code 87.50}. */
    @Override
    public String toString() {
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }
}
