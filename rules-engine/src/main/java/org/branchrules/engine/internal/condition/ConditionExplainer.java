package org.branchrules.engine.internal.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.branchrules.model.explanation.ConditionExplanation;
import org.branchrules.model.explanation.ConditionExplanation.Join;
import org.branchrules.model.explanation.State;
import org.branchrules.model.policy.ParameterReading;
import org.jspecify.annotations.Nullable;

/**
 * Holds conditions against the fact at hand. What cannot be asked, because something that another condition rules out is
 * null, is not asked.
 *
 * @param readings the parameters in force, by key
 */
record ConditionExplainer(Map<String, ParameterReading> readings) {
    /** Whether a constraint holds; a binding binds, and always does. */
    State state(Constraint constraint, Values values) {
        try {
            if (constraint instanceof Bound bound) {
                values.bind(bound.variable(), bound.expression().value(values));
                return State.HOLDS;
            }
            return constraint instanceof Condition condition && condition.holds(values) ? State.HOLDS : State.FAILS;
        } catch (RuntimeException e) {
            return State.NOT_ASKED;
        }
    }

    /**
     * Explains a condition.
     *
     * @param values null where there is no fact to ask
     */
    ConditionExplanation explain(Condition condition, @Nullable Values values) {
        State state = values == null ? State.NOT_ASKED : state(condition, values);
        List<Condition> parts = parts(condition);
        return new ConditionExplanation(
                condition.text(),
                condition.place().line(),
                condition.place().column(),
                state,
                join(condition),
                values == null || state == State.NOT_ASKED ? null : comparison(condition, values),
                parts.isEmpty() ? readings(condition) : List.of(),
                parts.stream().map(part -> explain(part, values)).toList());
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof All all) {
            return all.conditions();
        }
        if (condition instanceof Any any) {
            return any.conditions();
        }
        return condition instanceof Not not ? List.of(not.condition()) : List.of();
    }

    private static Join join(Condition condition) {
        return condition instanceof All
                ? Join.ALL
                : condition instanceof Any ? Join.ANY : condition instanceof Not ? Join.NOT : Join.NONE;
    }

    private static ConditionExplanation.@Nullable Comparison comparison(Condition condition, Values values) {
        if (condition instanceof Holds holds) {
            return new ConditionExplanation.Comparison(
                    asked(holds.expression()), holds.expression().value(values), "==", true);
        }
        if (!(condition instanceof Compared compared)) {
            return null;
        }
        Compared seen = asksFact(compared.left()) || !asksFact(compared.right()) ? compared : compared.turned();
        return new ConditionExplanation.Comparison(
                asked(seen.left()),
                seen.left().value(values),
                seen.operator().sign(),
                seen.right().value(values));
    }

    private static boolean asksFact(Expression expression) {
        return expression instanceof This || expression.parts().stream().anyMatch(ConditionExplainer::asksFact);
    }

    private static String asked(Expression expression) {
        return expression instanceof Call call && call.of() instanceof This ? call.name() : expression.text();
    }

    private List<ParameterReading> readings(Condition condition) {
        return new TreeSet<>(condition.parametersRead().toList())
                .stream().map(readings::get).filter(Objects::nonNull).toList();
    }

    /** How far a comparison is from holding: the difference of two numbers, or the days between two dates. */
    static double distance(Constraint constraint, Values values) {
        if (!(constraint instanceof Compared compared)) {
            return Double.MAX_VALUE;
        }
        try {
            Object left = compared.left().value(values);
            Object right = compared.right().value(values);
            if (left instanceof Number one && right instanceof Number two) {
                return Math.abs(one.doubleValue() - two.doubleValue());
            }
            return left instanceof LocalDate one && right instanceof LocalDate two
                    ? Math.abs(ChronoUnit.DAYS.between(one, two))
                    : Double.MAX_VALUE;
        } catch (RuntimeException e) {
            return Double.MAX_VALUE;
        }
    }
}
