package org.branchrules.engine.internal.condition;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchrules.engine.internal.check.Token;
import org.branchrules.engine.internal.trust.Vocabulary;
import org.branchrules.model.rule.Parameters;
import org.jspecify.annotations.Nullable;

/** Reads the expressions of a rule by recursive descent. Used by one thread, for one constraint or one report. */
final class ExpressionText {
    private static final Set<String> SUMS = Set.of("+", "-");
    private static final Set<String> PRODUCTS = Set.of("*", "/", "%");

    private final String path;
    private final List<Token> tokens;
    private final Map<String, Class<?>> imports;
    private final Map<String, Class<?>> variables;
    private final @Nullable Class<?> fact;
    private int at;

    /**
     * A reader.
     *
     * @param imports types by their simple name
     * @param variables types of the variables by their name; those that are read are added
     * @param fact type of the fact at hand; null after {@code then}
     */
    ExpressionText(
            String path,
            List<Token> tokens,
            Map<String, Class<?>> imports,
            Map<String, Class<?>> variables,
            @Nullable Class<?> fact) {
        this.path = path;
        this.tokens = tokens;
        this.imports = imports;
        this.variables = variables;
        this.fact = fact;
    }

    /** What stands between two commas of a pattern. */
    Constraint constraint() {
        Token first = peek();
        Constraint constraint;
        if (tokens.size() > 1 && tokens.get(1).is(":")) {
            at = 2;
            Expression expression = either();
            variables.put(first.text(), expression.type());
            constraint = new Bound(first.text(), expression, place(first));
        } else {
            constraint = condition(either());
        }
        if (at < tokens.size()) {
            throw wrong(peek());
        }
        return constraint;
    }

    /** What stands after {@code then}: one call that reports. */
    Report report(Map<String, Class<?>> reporters) {
        Token reporter = next();
        Class<?> type = reporters.get(reporter.text());
        expect(".");
        Token name = next();
        expect("(");
        Token id = next();
        if (type == null || !id.isQuoted()) {
            throw wrong(reporter);
        }
        List<Expression> evidence = new ArrayList<>();
        while (take(",")) {
            evidence.add(either());
        }
        expect(")");
        expect(";");
        Method method =
                Vocabulary.methods(type, name.text()).stream().findFirst().orElseThrow(() -> wrong(name));
        return new Report(reporter.text(), method, id.value(), evidence, place(reporter));
    }

    private static Condition condition(Expression expression) {
        return expression instanceof Condition condition ? condition : new Holds(expression, expression.place());
    }

    private Expression either() {
        Expression first = both();
        if (at >= tokens.size() || !peek().is("||")) {
            return first;
        }
        List<Condition> conditions = new ArrayList<>(List.of(condition(first)));
        while (take("||")) {
            conditions.add(condition(both()));
        }
        return new Any(conditions, first.place());
    }

    private Expression both() {
        Expression first = compared();
        if (at >= tokens.size() || !peek().is("&&")) {
            return first;
        }
        List<Condition> conditions = new ArrayList<>(List.of(condition(first)));
        while (take("&&")) {
            conditions.add(condition(compared()));
        }
        return new All(conditions, first.place());
    }

    private Expression compared() {
        Token first = peek();
        if (take("!")) {
            return new Not(condition(primary()), place(first));
        }
        Expression left = sum();
        Operator operator = at < tokens.size() && !peek().isQuoted()
                ? Operator.of(peek().text()).orElse(null)
                : null;
        if (operator == null) {
            return left;
        }
        next();
        return new Compared(left, operator, sum(), left.place());
    }

    private Expression sum() {
        Expression value = product();
        while (at < tokens.size() && !peek().isQuoted() && SUMS.contains(peek().text())) {
            value = new Arithmetic(value, next().text(), product(), value.place());
        }
        return value;
    }

    private Expression product() {
        Expression value = primary();
        while (at < tokens.size() && !peek().isQuoted() && PRODUCTS.contains(peek().text())) {
            value = new Arithmetic(value, next().text(), primary(), value.place());
        }
        return value;
    }

    private Expression primary() {
        Token token = next();
        if (token.is("(")) {
            Expression inside = either();
            expect(")");
            return inside;
        }
        if (token.is("-")) {
            return new Arithmetic(new Literal(0, "0", place(token)), "-", primary(), place(token));
        }
        return switch (token.kind()) {
            case STRING -> new Literal(token.value(), token.text(), place(token));
            case NUMBER -> new Literal(Integer.valueOf(token.text()), token.text(), place(token));
            case WORD -> chain(token);
            case SINGLE_QUOTED, SYMBOL, END_OF_FILE -> throw wrong(token);
        };
    }

    private Expression chain(Token start) {
        Expression value = start(start);
        while (take(".")) {
            value = call(value, next());
        }
        return value;
    }

    private Expression start(Token word) {
        String name = word.text();
        switch (name) {
            case "null" -> {
                return new Literal(null, name, place(word));
            }
            case "true", "false" -> {
                return new Literal(Boolean.valueOf(name), name, place(word));
            }
            case "parameters" -> {
                return parameter(word);
            }
            default -> {}
        }
        Class<?> variable = variables.get(name);
        if (variable != null) {
            return new Variable(name, variable, place(word));
        }
        Class<?> imported = imports.get(name);
        if (imported != null) {
            return constant(imported, word);
        }
        if (fact == null) {
            throw wrong(word);
        }
        This self = new This(fact, place(word));
        return word.is("this") ? self : call(self, word);
    }

    private Expression parameter(Token word) {
        expect(".");
        Token unit = next();
        expect("(");
        Token key = next();
        expect(")");
        return new ParameterRead(method(Parameters.class, unit, List.of()), key.value(), place(word));
    }

    /** {@code Answer.NO}, or {@code Session.Chair.NO_OFFICE}. */
    private Expression constant(Class<?> type, Token word) {
        expect(".");
        Token name = next();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name.text()))
                    .findFirst()
                    .map(constant -> new Literal(constant, simpleName(type) + "." + name.text(), place(word)))
                    .orElseThrow(() -> wrong(name));
        }
        Class<?> nested = Arrays.stream(type.getClasses())
                .filter(inner -> inner.getSimpleName().equals(name.text()))
                .findFirst()
                .orElseThrow(() -> wrong(name));
        return constant(nested, word);
    }

    private String simpleName(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null || imports.containsKey(type.getSimpleName())
                ? type.getSimpleName()
                : outer.getSimpleName() + "." + type.getSimpleName();
    }

    private Expression call(Expression of, Token name) {
        boolean brackets = take("(");
        List<Expression> arguments = new ArrayList<>();
        if (brackets && !take(")")) {
            do {
                arguments.add(either());
            } while (take(","));
            expect(")");
        }
        return new Call(of, method(of.type(), name, arguments), arguments, brackets, place(name));
    }

    /** The method of that name that takes such arguments. */
    private Method method(Class<?> type, Token name, List<Expression> arguments) {
        return Vocabulary.methods(type, name.text()).stream()
                .filter(method -> type == Parameters.class || takes(method, arguments))
                .findFirst()
                .orElseThrow(() -> wrong(name));
    }

    private static boolean takes(Method method, List<Expression> arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (method.isVarArgs()) {
            return arguments.size() >= types.length - 1;
        }
        if (arguments.size() != types.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            Class<?> given = arguments.get(i).type();
            boolean alike = given == Void.class
                    || types[i].isAssignableFrom(given)
                    || types[i].isPrimitive()
                    || (Number.class.isAssignableFrom(types[i]) && given.isPrimitive());
            boolean truth = types[i] == boolean.class;
            if (!alike || truth != (given == boolean.class || given == Boolean.class)) {
                return false;
            }
        }
        return true;
    }

    private Token peek() {
        if (at >= tokens.size()) {
            throw new IllegalArgumentException(
                    path + ": ends too early after " + (tokens.isEmpty() ? "nothing" : tokens.get(tokens.size() - 1)));
        }
        return tokens.get(at);
    }

    private Token next() {
        Token token = peek();
        at++;
        return token;
    }

    private boolean take(String sign) {
        if (at < tokens.size() && peek().is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String sign) {
        Token token = next();
        if (!token.is(sign)) {
            throw wrong(token);
        }
    }

    private IllegalArgumentException wrong(Token token) {
        return new IllegalArgumentException(place(token) + ": cannot read `" + token.text() + "`");
    }

    private Place place(Token token) {
        return new Place(path, token.spot().line(), token.spot().column());
    }
}
