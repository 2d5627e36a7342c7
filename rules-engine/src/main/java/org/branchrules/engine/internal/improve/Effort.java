package org.branchrules.engine.internal.improve;

import java.util.Comparator;

/**
 * What something costs.
 *
 * @param late how many things count only from the next period
 * @param days the days that the policy gives, added up
 */
public record Effort(int late, int days) implements Comparable<Effort> {
    /** Nothing. */
    public static final Effort NONE = new Effort(0, 0);

    private static final Comparator<Effort> ORDER =
            Comparator.comparingInt(Effort::late).thenComparingInt(Effort::days);

    /** Both together. */
    public Effort plus(Effort other) {
        return new Effort(late + other.late, days + other.days);
    }

    @Override
    public int compareTo(Effort other) {
        return ORDER.compare(this, other);
    }
}
