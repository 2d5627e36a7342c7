package org.branchrules.model;

/**
 * An exact share such as 1/2 or 4/5, compared without rounding. Immutable.
 *
 * @param numerator at least 0
 * @param denominator at least 1
 */
public record Ratio(long numerator, long denominator) {
    public Ratio {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("not a ratio: " + numerator + "/" + denominator);
        }
    }

    /** Reads {@code 4/5} or {@code 1/2}. */
    public static Ratio parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("`" + text + "` is not a ratio; expected a form such as 1/2");
        }
        try {
            return new Ratio(Long.parseLong(parts[0].strip()), Long.parseLong(parts[1].strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("`" + text + "` is not a ratio; expected a form such as 1/2", e);
        }
    }

    /** Whether {@code part} of {@code whole} is this share or more. */
    public boolean isReachedBy(long part, long whole) {
        return part * denominator >= numerator * whole;
    }

    /** Whether {@code part} of {@code whole} is more than this share. */
    public boolean isExceededBy(long part, long whole) {
        return part * denominator > numerator * whole;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
