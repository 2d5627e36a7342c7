package org.branchrules.engine.internal.condition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How two values are compared. As in DRL, nothing is before or after {@code null}. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As DRL writes it. */
    public String sign() {
        return sign;
    }

    /** The operator that is written so; empty where there is none. */
    static Optional<Operator> of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst();
    }

    /** The operator that holds where this one does not, unless a side is null. */
    public Operator negated() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case BELOW -> AT_LEAST;
            case AT_MOST -> ABOVE;
            case ABOVE -> AT_MOST;
            case AT_LEAST -> BELOW;
        };
    }

    /** The operator that says the same with the sides exchanged. */
    public Operator turned() {
        return switch (this) {
            case EQUAL, NOT_EQUAL -> this;
            case BELOW -> ABOVE;
            case AT_MOST -> AT_LEAST;
            case ABOVE -> BELOW;
            case AT_LEAST -> AT_MOST;
        };
    }

    /** Whether it compares by order. */
    public boolean isOrder() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    /** Whether a comparison of these values holds. */
    public boolean holds(@Nullable Object left, @Nullable Object right) {
        return switch (this) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> !equal(left, right);
            case BELOW -> left != null && right != null && order(left, right) < 0;
            case AT_MOST -> left != null && right != null && order(left, right) <= 0;
            case ABOVE -> left != null && right != null && order(left, right) > 0;
            case AT_LEAST -> left != null && right != null && order(left, right) >= 0;
        };
    }

    private static boolean equal(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number one && right instanceof Number two) {
            return order(one, two) == 0;
        }
        return Objects.equals(left, right);
    }

    @SuppressWarnings("unchecked")
    private static int order(Object left, Object right) {
        if (left instanceof Number one && right instanceof Number two) {
            return isWhole(one) && isWhole(two)
                    ? Long.compare(one.longValue(), two.longValue())
                    : new BigDecimal(one.toString()).compareTo(new BigDecimal(two.toString()));
        }
        return ((Comparable<Object>) left).compareTo(right);
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
    }
}
