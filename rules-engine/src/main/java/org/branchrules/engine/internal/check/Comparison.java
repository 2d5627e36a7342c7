package org.branchrules.engine.internal.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.branchrules.engine.pack.PackCheck;

/**
 * A comparison in a rule.
 *
 * @param at where its right side begins
 */
record Comparison(Scope scope, Token operator, Token at) {
    private static final Set<String> ORDERED = Set.of("<", "<=", ">", ">=");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}-\\w{3}-\\d{4}");

    void check(Value left, Value right) {
        if (at.isQuoted() && DATE.matcher(at.value()).matches()) {
            scope.problem(at, PackCheck.DATE_IN_RULE, at.text());
        } else if (right.isNothing()) {
            if (left.type() != null && left.type().isPrimitive()) {
                scope.problem(at, PackCheck.WRONG_LITERAL, at.text(), left.shown());
            }
        } else if (left.type() != null && right.type() != null && !alike(left, right)) {
            if (left.kind() == Value.Kind.CONSTANT && at.isQuoted()) {
                scope.hinted(
                        at,
                        "hint.constant",
                        PackCheck.WRONG_LITERAL,
                        at.text(),
                        left.shown(),
                        left.type().getSimpleName(),
                        at.value().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            } else {
                scope.problem(at, PackCheck.WRONG_LITERAL, at.text(), left.shown());
            }
        } else if (ORDERED.contains(operator.text()) && (unordered(left) || unordered(right))) {
            scope.problem(
                    operator, PackCheck.WRONG_OPERATOR, operator.text(), (unordered(left) ? left : right).shown());
        }
    }

    private static boolean alike(Value left, Value right) {
        return left.kind() == right.kind() && (left.kind() != Value.Kind.CONSTANT || left.type() == right.type());
    }

    private static boolean unordered(Value value) {
        return switch (value.kind()) {
            case TEXT, TRUTH, CONSTANT -> true;
            case NUMBER, DATE, OTHER -> false;
        };
    }
}
