package org.branchrules.engine.internal.trust;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.model.rule.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Reads the expressions of a rule by recursive descent and works out their types on the way: a construct that has no
 * production here, or a member that is not in the {@link Vocabulary}, is refused. Used by one thread, for one rule.
 */
final class ExpressionReader {
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private final Map<String, Class<?>> imports;
    private final Map<String, Class<?>> globals;
    private final Map<String, Class<?>> bindings;
    private final Set<String> mentioned = new HashSet<>();
    private List<Token> tokens = List.of();
    private int next;
    private int depth;

    /**
     * A reader for one rule.
     *
     * @param imports types by the name under which the file knows them
     * @param globals those that the file declares
     * @param bindings types of the variables; those that are read are added
     */
    ExpressionReader(Map<String, Class<?>> imports, Map<String, Class<?>> globals, Map<String, Class<?>> bindings) {
        this.imports = imports;
        this.globals = globals;
        this.bindings = bindings;
    }

    /** Reads one constraint of a pattern of that type. */
    void constraint(String text, int line, int column, Class<?> type) {
        start(text, line, column);
        if (peek().kind() == Token.Kind.NAME && peek().text().startsWith("$") && tokens.get(next + 1).is(":")) {
            String variable = take().text();
            take();
            bindings.put(variable, disjunction(type));
        } else {
            disjunction(type);
        }
        expectEnd();
    }

    /** Reads what stands after {@code then}: one call of a global that takes reports. */
    void consequence(String text, int line, int column) {
        start(text, line, column);
        Token global = take();
        Class<?> collector = globals.get(global.text());
        if (collector == null || collector == Parameters.class || !peek().is(".")) {
            throw new RefusedException(PackCheck.CONSEQUENCE_NOT_ALLOWED, global.line(), global.column(), global.text());
        }
        take();
        call(collector, take(), null);
        if (!peek().is(";")) {
            throw refused(peek());
        }
        take();
        if (peek().kind() != Token.Kind.END) {
            Token more = peek();
            throw new RefusedException(PackCheck.CONSEQUENCE_NOT_ALLOWED, more.line(), more.column(), more.text());
        }
    }

    /** The variables that the expressions read so far mention, and from now on none. */
    Set<String> takeMentioned() {
        Set<String> taken = Set.copyOf(mentioned);
        mentioned.clear();
        return taken;
    }

    private void start(String text, int line, int column) {
        tokens = Token.of(text, line, column);
        next = 0;
        depth = 0;
    }

    private Class<?> disjunction(@Nullable Class<?> self) {
        if (++depth > Limits.DEPTH_OF_AN_EXPRESSION) {
            throw refused(peek());
        }
        Class<?> type = conjunction(self);
        while (peek().is("||")) {
            take();
            conjunction(self);
            type = boolean.class;
        }
        depth--;
        return type;
    }

    private Class<?> conjunction(@Nullable Class<?> self) {
        Class<?> type = comparison(self);
        while (peek().is("&&")) {
            take();
            comparison(self);
            type = boolean.class;
        }
        return type;
    }

    private Class<?> comparison(@Nullable Class<?> self) {
        Class<?> type = sum(self);
        if (peek().kind() == Token.Kind.SIGN && COMPARISONS.contains(peek().text())) {
            take();
            sum(self);
            return boolean.class;
        }
        return type;
    }

    private Class<?> sum(@Nullable Class<?> self) {
        Class<?> type = product(self);
        while (peek().is("+") || peek().is("-")) {
            Token sign = take();
            type = number(type, product(self), sign);
        }
        return type;
    }

    private Class<?> product(@Nullable Class<?> self) {
        Class<?> type = unary(self);
        while (peek().is("*") || peek().is("/") || peek().is("%")) {
            Token sign = take();
            type = number(type, unary(self), sign);
        }
        return type;
    }

    private static Class<?> number(Class<?> left, Class<?> right, Token sign) {
        for (Class<?> side : List.of(left, right)) {
            boolean number = side.isPrimitive() && side != boolean.class || Number.class.isAssignableFrom(side);
            if (!number) {
                throw refused(sign);
            }
        }
        return left;
    }

    private Class<?> unary(@Nullable Class<?> self) {
        if (peek().is("!")) {
            take();
            primary(self);
            return boolean.class;
        }
        if (peek().is("-")) {
            Token sign = take();
            return number(primary(self), int.class, sign);
        }
        return primary(self);
    }

    private Class<?> primary(@Nullable Class<?> self) {
        Token first = take();
        if (first.is("(")) {
            Class<?> type = disjunction(self);
            expect(")");
            return type;
        }
        return switch (first.kind()) {
            case NUMBER -> int.class;
            case STRING -> String.class;
            case NAME -> members(start(first, self), self);
            default -> throw refused(first);
        };
    }

    private Class<?> start(Token name, @Nullable Class<?> self) {
        String text = name.text();
        if (LITERALS.contains(text)) {
            return text.equals("null") ? Void.class : boolean.class;
        }
        if (bindings.containsKey(text)) {
            mentioned.add(text);
            return bindings.get(text);
        }
        if (globals.get(text) == Parameters.class) {
            return Parameters.class;
        }
        if (self != null && !text.startsWith("$")) {
            if (text.equals("this")) {
                return self;
            }
            if (!imports.containsKey(text)) {
                return call(self, name, self);
            }
        }
        if (imports.containsKey(text) && peek().is(".")) {
            return constant(imports.get(text), name);
        }
        throw refused(name);
    }

    private Class<?> constant(Class<?> type, Token at) {
        expect(".");
        Token name = take();
        Optional<Class<?>> constant = Vocabulary.constant(type, name.text());
        if (constant.isPresent()) {
            return constant.get();
        }
        Class<?> nested = Vocabulary.nested(type, name.text()).orElseThrow(() -> member(type, at, name));
        return constant(nested, name);
    }

    private Class<?> members(Class<?> start, @Nullable Class<?> self) {
        Class<?> type = start;
        while (peek().is(".")) {
            take();
            type = call(type, take(), self);
        }
        return type;
    }

    /** A component, or a method with its arguments. */
    private Class<?> call(Class<?> type, Token name, @Nullable Class<?> self) {
        List<Class<?>> arguments = new ArrayList<>();
        if (peek().is("(")) {
            take();
            while (!peek().is(")")) {
                if (!arguments.isEmpty()) {
                    expect(",");
                }
                boolean literal = peek().kind() == Token.Kind.STRING;
                arguments.add(disjunction(self));
                if (type == Parameters.class && (!literal || !peek().is(")"))) {
                    throw refused(peek());
                }
            }
            take();
        }
        return Vocabulary.methods(type, name.text()).stream()
                .filter(method -> takes(method, arguments.size()))
                .findFirst()
                .<Class<?>>map(Method::getReturnType)
                .orElseThrow(() -> member(type, name, name));
    }

    private static boolean takes(Method method, int arguments) {
        return method.isVarArgs()
                ? arguments >= method.getParameterCount() - 1
                : arguments == method.getParameterCount();
    }

    private static RefusedException member(Class<?> type, Token at, Token name) {
        String owner = type == LocalDate.class || type.getPackageName().startsWith("org.branchrules")
                ? type.getSimpleName()
                : type.getName();
        return new RefusedException(PackCheck.MEMBER_NOT_ALLOWED, at.line(), at.column(), owner, name.text());
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next < tokens.size() - 1 ? next++ : next);
    }

    private void expect(String sign) {
        Token token = take();
        if (!token.is(sign)) {
            throw refused(token);
        }
    }

    private void expectEnd() {
        if (peek().kind() != Token.Kind.END) {
            throw refused(peek());
        }
    }

    private static RefusedException refused(Token token) {
        return new RefusedException(
                PackCheck.EXPRESSION_NOT_ALLOWED, token.line(), token.column(), token.text());
    }
}
