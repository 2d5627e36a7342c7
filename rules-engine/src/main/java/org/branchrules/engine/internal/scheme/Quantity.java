package org.branchrules.engine.internal.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.branchrules.model.record.Fact;

/**
 * The value of a figure, exact. Immutable.
 *
 * @param numerator its value times the denominator
 * @param denominator above 0
 * @param evidence the facts that it rests on
 */
record Quantity(BigDecimal numerator, BigDecimal denominator, List<Fact> evidence) {
    Quantity {
        evidence = List.copyOf(evidence);
    }

    static Quantity of(BigDecimal value, List<Fact> evidence) {
        return new Quantity(value, BigDecimal.ONE, evidence);
    }

    int compareTo(BigDecimal value) {
        return numerator.compareTo(value.multiply(denominator));
    }

    /** The whole number, for what is counted. */
    int count() {
        return numerator.divideToIntegralValue(denominator).intValue();
    }
}
