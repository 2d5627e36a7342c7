package org.branchrules.model.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points of a local scheme, exact to the hundredth. Unlike a {@link Score} they are not out of 100, and may be deducted.
 * Immutable.
 *
 * @param hundredths hundredths of a point; below 0 where points are taken away
 */
public record Points(int hundredths) implements Comparable<Points> {
    public static final Points ZERO = new Points(0);

    private static final int DECIMALS = 2;

    /**
     * Reads points as tables write them: {@code 2}, {@code 0.5}, {@code -1.25}.
     *
     * @throws IllegalArgumentException when it is not a number of at most two decimals
     */
    public static Points parse(String text) {
        try {
            return new Points(new BigDecimal(text.strip())
                    .setScale(DECIMALS, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .intValueExact());
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "`" + text + "` is not a number of points; expected such as 2 or 0.5", e);
        }
    }

    /** The sum. */
    public Points plus(Points other) {
        return new Points(Math.addExact(hundredths, other.hundredths));
    }

    /** The difference. */
    public Points minus(Points other) {
        return new Points(Math.subtractExact(hundredths, other.hundredths));
    }

    /** So many times these points. */
    public Points times(int count) {
        return new Points(Math.multiplyExact(hundredths, count));
    }

    /** These points times {@code part / whole}, rounded half up to the hundredth; {@code whole} is above 0. */
    public Points share(BigDecimal part, BigDecimal whole) {
        return new Points(BigDecimal.valueOf(hundredths)
                .multiply(part)
                .divide(whole, 0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    /** The fewer of the two. */
    public Points min(Points other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The more of the two. */
    public Points max(Points other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** With as many decimals as it needs: {@code 2}, {@code 0.5}, {@code -1.25}. */
    @Override
    public String toString() {
        BigDecimal points = BigDecimal.valueOf(hundredths, DECIMALS);
        return hundredths == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}
