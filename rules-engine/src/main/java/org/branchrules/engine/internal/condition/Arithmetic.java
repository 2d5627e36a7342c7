package org.branchrules.engine.internal.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum, difference, product or quotient.
 *
 * @param operator one of {@code + - * / %}
 */
public record Arithmetic(Expression left, String operator, Expression right, Place place) implements Expression {
    @Override
    public String text() {
        return bracketed(left, !isSum() && left instanceof Arithmetic other && other.isSum()) + " " + operator + " "
                + bracketed(right, right instanceof Arithmetic other && (other.isSum() || !isSum()));
    }

    private boolean isSum() {
        return operator.equals("+") || operator.equals("-");
    }

    private static String bracketed(Expression part, boolean needed) {
        return needed || part instanceof Condition ? "(" + part.text() + ")" : part.text();
    }

    @Override
    public Class<?> type() {
        return left.type() == double.class || right.type() == double.class
                ? double.class
                : left.type() == long.class || right.type() == long.class ? long.class : int.class;
    }

    @Override
    public List<Expression> parts() {
        return List.of(left, right);
    }

    @Override
    public @Nullable Object value(Values values) {
        Number one = number(left, values);
        Number two = number(right, values);
        if (one instanceof Double || two instanceof Double) {
            return ofDoubles(one.doubleValue(), two.doubleValue());
        }
        return one instanceof Long || two instanceof Long
                ? (Object) ofLongs(one.longValue(), two.longValue())
                : (Object) (int) ofLongs(one.intValue(), two.intValue());
    }

    private static Number number(Expression part, Values values) {
        if (part.value(values) instanceof Number number) {
            return number;
        }
        throw new IllegalStateException("`" + part.text() + "` is no number");
    }

    private long ofLongs(long one, long two) {
        return switch (operator) {
            case "+" -> one + two;
            case "-" -> one - two;
            case "*" -> one * two;
            case "/" -> one / two;
            default -> one % two;
        };
    }

    private double ofDoubles(double one, double two) {
        return switch (operator) {
            case "+" -> one + two;
            case "-" -> one - two;
            case "*" -> one * two;
            case "/" -> one / two;
            default -> one % two;
        };
    }
}
