package org.branchrules.engine.internal.condition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.branchrules.model.rule.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What a condition without parts says of one thing: {@code held < parameters.count("…")} of {@code held}. Immutable.
 *
 * @param subject what it speaks of, as DRL
 * @param bound what that is compared with
 * @param source the condition as it is written
 */
record Claim(String subject, Operator operator, Expression bound, Condition source) {
    /** What a condition claims that must hold; nothing of alternatives, and of what is negated as a whole. */
    static Stream<Claim> of(Constraint constraint) {
        if (constraint instanceof All all) {
            return all.conditions().stream().flatMap(Claim::of);
        }
        if (constraint instanceof Compared compared) {
            Compared seen = isBound(compared.left()) && !isBound(compared.right()) ? compared.turned() : compared;
            return Stream.of(new Claim(seen.left().text(), seen.operator(), seen.right(), compared));
        }
        if (constraint instanceof Holds holds) {
            return Stream.of(isTrue(holds.expression(), Operator.EQUAL, holds));
        }
        return constraint instanceof Not not ? Stream.ofNullable(negated(not)) : Stream.of();
    }

    /** A comparison by order is not turned round: where there is nothing to compare, neither it nor its opposite holds. */
    private static @Nullable Claim negated(Not not) {
        if (not.condition() instanceof Holds holds) {
            return isTrue(holds.expression(), Operator.NOT_EQUAL, not);
        }
        return not.condition() instanceof Compared compared
                        && !compared.operator().isOrder()
                ? new Claim(compared.left().text(), compared.operator().negated(), compared.right(), not)
                : null;
    }

    private static Claim isTrue(Expression expression, Operator operator, Condition source) {
        return new Claim(expression.text(), operator, new Literal(true, "true", source.place()), source);
    }

    private static boolean isBound(Expression expression) {
        return expression instanceof Literal || expression instanceof ParameterRead;
    }

    /**
     * Whether the other claim holds wherever this one does.
     *
     * @param days the figures of each day that counts
     */
    boolean implies(Claim other, List<Parameters> days) {
        if (!subject.equals(other.subject)) {
            return false;
        }
        if (bound.text().equals(other.bound.text())) {
            return operator == other.operator || isWider(other.operator);
        }
        return !days.isEmpty() && days.stream().allMatch(day -> implies(other, day));
    }

    /** Whether the two can never hold together. */
    boolean contradicts(Claim other, List<Parameters> days) {
        return implies(other.opposite(), days) || other.implies(opposite(), days);
    }

    private Claim opposite() {
        return new Claim(subject, operator.negated(), bound, source);
    }

    /** Whether the same comparison with that operator holds wherever this one does. */
    private boolean isWider(Operator other) {
        return switch (operator) {
            case EQUAL -> isKnown() && (other == Operator.AT_MOST || other == Operator.AT_LEAST);
            case BELOW -> other == Operator.AT_MOST || other == Operator.NOT_EQUAL;
            case ABOVE -> other == Operator.AT_LEAST || other == Operator.NOT_EQUAL;
            case NOT_EQUAL, AT_MOST, AT_LEAST -> false;
        };
    }

    /** Two things that are not on file are equal, and in no order. */
    private boolean isKnown() {
        return bound instanceof ParameterRead || (bound instanceof Literal literal && literal.constant() != null);
    }

    private boolean implies(Claim other, Parameters day) {
        Object mine = value(bound, day);
        Object theirs = value(other.bound, day);
        if (mine == null || theirs == null || !isComparable(mine, theirs)) {
            return false;
        }
        return switch (operator) {
            case EQUAL -> other.operator.holds(mine, theirs);
            case NOT_EQUAL -> other.operator == Operator.NOT_EQUAL && Operator.EQUAL.holds(mine, theirs);
            case BELOW, AT_MOST -> impliesBelow(other.operator, mine, theirs);
            case ABOVE, AT_LEAST -> impliesAbove(other.operator, mine, theirs);
        };
    }

    private boolean impliesBelow(Operator wanted, Object mine, Object theirs) {
        return switch (wanted) {
            case BELOW, NOT_EQUAL ->
                (operator == Operator.BELOW ? Operator.AT_MOST : Operator.BELOW).holds(mine, theirs);
            case AT_MOST -> Operator.AT_MOST.holds(mine, theirs);
            case EQUAL, ABOVE, AT_LEAST -> false;
        };
    }

    private boolean impliesAbove(Operator wanted, Object mine, Object theirs) {
        return switch (wanted) {
            case ABOVE, NOT_EQUAL ->
                (operator == Operator.ABOVE ? Operator.AT_LEAST : Operator.ABOVE).holds(mine, theirs);
            case AT_LEAST -> Operator.AT_LEAST.holds(mine, theirs);
            case EQUAL, BELOW, AT_MOST -> false;
        };
    }

    private static boolean isComparable(Object one, Object other) {
        return (one instanceof Number && other instanceof Number)
                || (one instanceof Comparable<?> && Objects.equals(one.getClass(), other.getClass()));
    }

    private static @Nullable Object value(Expression bound, Parameters day) {
        if (!isBound(bound)) {
            return null;
        }
        try {
            return bound.value(new Values(day));
        } catch (RuntimeException e) {
            return null; // not in force on that day
        }
    }
}
