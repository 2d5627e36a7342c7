package org.branchrules.engine.internal.condition;

import java.util.List;

/** A comparison: {@code fullMembers >= parameters.people("committee.required-from")}. */
public record Compared(Expression left, Operator operator, Expression right, Place place) implements Condition {
    /** This comparison with another operator. */
    public Compared with(Operator other) {
        return new Compared(left, other, right, place);
    }

    /** The same comparison, read from right to left. */
    public Compared turned() {
        return new Compared(/* left= */ right, operator.turned(), /* right= */ left, place);
    }

    @Override
    public String text() {
        return operand(left) + " " + operator.sign() + " " + operand(right);
    }

    private static String operand(Expression side) {
        return side instanceof Condition ? "(" + side.text() + ")" : side.text();
    }

    @Override
    public List<Expression> parts() {
        return List.of(left, right);
    }

    @Override
    public boolean holds(Values values) {
        return operator.holds(left.value(values), right.value(values));
    }
}
