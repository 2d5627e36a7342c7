package org.branchrules.engine.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.model.rule.Parameters;
import org.jspecify.annotations.Nullable;

/** Reads one expression of a rule against the fact model, and says what cannot be right. */
final class ExpressionReader {
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    /** What authors write for an operator of the rule language, and that operator. */
    private static final Map<String, String> MISTAKEN = Map.of(
            "=<", "<=", "=>", ">=", "<>", "!=", "===", "==", "!==", "!=", "&", "&&", "|", "||", "and", "&&", "or",
            "||");

    private static final Set<String> WORDS =
            Set.of("matches", "contains", "memberOf", "in", "soundslike", "str", "startsWith", "endsWith");
    private static final Set<String> MARKS = Set.of(
            "==", "!=", "<", "<=", ">", ">=", "&&", "||", "+", "-", "*", "/", "%", "(", ")", ".", ",", ":", "=", "!");

    /** How many brackets and calls may stand within one another. */
    private static final int DEEPEST = 8;

    /** How many words and signs an expression or a report may have; those of ours have at most sixty. */
    static final int LONGEST = 200;

    private final Scope scope;
    private final TokenStream tokens;
    private final Token first;
    private int depth;

    ExpressionReader(List<Token> words, Token end, Scope scope) {
        List<Token> closed = new ArrayList<>(words);
        closed.add(new Token(Token.Kind.END_OF_FILE, "", end.spot(), end.end(), false));
        this.tokens = new TokenStream(closed);
        this.first = closed.get(0);
        this.scope = scope;
    }

    /** A constraint of a pattern: a comparison, or a binding. */
    void constraint() {
        if (tokens.peek().isWord() && tokens.peek(1).is(":")) {
            Token name = tokens.next();
            tokens.next();
            Value value = either();
            scope.bind(name, value);
        } else {
            Value value = either();
            if (!value.comparison() && tokens.atEnd() && value.type() != null) {
                if (value.kind() == Value.Kind.TRUTH) {
                    scope.hinted(first, "hint.compare", PackCheck.COMPARISON_MISSING, first.text());
                } else {
                    scope.problem(first, PackCheck.COMPARISON_MISSING, first.text());
                }
            }
        }
        rest();
    }

    /** An argument of a call. */
    Value argument() {
        Value value = either();
        rest();
        return value;
    }

    private void rest() {
        if (!tokens.atEnd()) {
            Token token = tokens.peek();
            if (token.is("=")) {
                scope.hinted(token, "hint.equality", PackCheck.ASSIGNMENT);
            } else if (isMistaken(token)) {
                mistaken(token);
            } else {
                scope.problem(token, PackCheck.STRAY_TEXT, token.text());
            }
        }
    }

    private static boolean isMistaken(Token operator) {
        return MISTAKEN.containsKey(operator.text()) && !operator.isQuoted();
    }

    private void mistaken(Token operator) {
        scope.hinted(
                operator,
                "hint.instead",
                PackCheck.STRAY_TEXT,
                operator.text(),
                MISTAKEN.getOrDefault(operator.text(), ""));
    }

    private Value either() {
        Value value = both();
        while (tokens.take("||")) {
            both();
            value = Value.COMPARED;
        }
        return value;
    }

    private Value both() {
        Value value = compared();
        while (tokens.take("&&")) {
            compared();
            value = Value.COMPARED;
        }
        return value;
    }

    private Value compared() {
        if (tokens.take("!")) {
            primary();
            return Value.COMPARED;
        }
        Token start = tokens.peek();
        Value left = sum();
        Token operator = tokens.peek();
        if ((operator.isWord() && WORDS.contains(operator.text()))
                || (operator.is("not") && WORDS.contains(tokens.peek(1).text()))) {
            scope.problem(operator, PackCheck.FORBIDDEN_CONSTRUCT, operator.text());
            tokens.until(token -> false);
            return Value.COMPARED;
        }
        if (operator.is("=")) {
            scope.hinted(operator, "hint.equality", PackCheck.ASSIGNMENT);
            tokens.next();
            tokens.take("=");
            sum();
            return Value.COMPARED;
        }
        if (isMistaken(operator)) {
            mistaken(operator);
            tokens.next();
            either();
            return Value.COMPARED;
        }
        if (!COMPARISONS.contains(operator.text()) || operator.isQuoted()) {
            return left;
        }
        tokens.next();
        Token at = tokens.peek();
        Value right = sum();
        new Comparison(scope, operator, at).check(left, right);
        words(left, at);
        words(right, start);
        return Value.COMPARED;
    }

    /** A text that is compared with what a fact says is one of the words that the fact can say. */
    private void words(Value asked, Token word) {
        if (asked.words() != null && word.isQuoted()) {
            asked.words().check(word, scope);
        }
    }

    private Value sum() {
        Value value = primary();
        while (Set.of("+", "-", "*", "/", "%").contains(tokens.peek().text())
                && !tokens.peek().isQuoted()) {
            tokens.next();
            Value other = primary();
            value = value.isNumber() && other.isNumber() ? Value.of(int.class) : Value.UNKNOWN;
        }
        return value;
    }

    private Value primary() {
        if (depth == DEEPEST) {
            scope.problem(tokens.peek(), PackCheck.TOO_DEEP, DEEPEST);
            tokens.until(token -> false);
            return Value.UNKNOWN;
        }
        depth++;
        Value value = value(tokens.next());
        depth--;
        return value;
    }

    private Value value(Token token) {
        return switch (token.kind()) {
            case STRING -> Value.literal(String.class);
            case SINGLE_QUOTED -> {
                scope.problem(token, PackCheck.SINGLE_QUOTES, token.text());
                yield Value.literal(String.class);
            }
            case NUMBER -> {
                if (!token.is("0") && !token.is("1")) {
                    scope.problem(token, PackCheck.NUMBER_IN_RULE, token.text());
                }
                yield Value.literal(int.class);
            }
            case WORD -> chain(token);
            case SYMBOL -> symbol(token);
            case END_OF_FILE -> {
                scope.problem(token, PackCheck.EXPRESSION_MISSING);
                yield Value.UNKNOWN;
            }
        };
    }

    private Value symbol(Token token) {
        if (token.is("(")) {
            Value inside = either();
            tokens.take(")");
            return inside;
        }
        if (token.is("-")) {
            return primary();
        }
        if (!MARKS.contains(token.text())) {
            scope.problem(token, PackCheck.STRAY_TEXT, token.text());
        } else {
            scope.problem(token, PackCheck.EXPRESSION_MISSING);
        }
        return Value.UNKNOWN;
    }

    private Value chain(Token start) {
        Value value = start(start);
        while (tokens.peek().is(".")) {
            tokens.next();
            Token name = tokens.next();
            value = value.type() == null || !name.isWord() ? unknown() : step(value.type(), name, value);
        }
        return value;
    }

    private Value start(Token word) {
        if (word.is("null")) {
            return Value.NOTHING;
        }
        if (word.is("true") || word.is("false")) {
            return Value.literal(boolean.class);
        }
        if (word.isBinding()) {
            return scope.binding(word);
        }
        if (word.is("parameters")) {
            return Value.of(Parameters.class);
        }
        Class<?> fact = scope.fact();
        if (word.is("this")) {
            return fact == null ? Value.UNKNOWN : Value.of(fact);
        }
        if (Character.isUpperCase(word.text().codePointAt(0))) {
            Class<?> type = scope.imported(word.text());
            if (type == null) {
                notImported(word);
                return unknown();
            }
            return new Value(type, true, false);
        }
        if (scope.isReport()) {
            scope.binding(word);
            return unknown();
        }
        return fact == null ? unknown() : step(fact, word, Value.of(fact));
    }

    private void notImported(Token word) {
        if (!scope.isReported(word.text())) {
            scope.constant(word.text())
                    .ifPresentOrElse(
                            constant ->
                                    scope.hinted(word, "hint.instead", PackCheck.UNKNOWN_TYPE, word.text(), constant),
                            () -> scope.problem(word, scope.importNames(), PackCheck.UNKNOWN_TYPE, word.text()));
        }
    }

    /** Reads over the arguments of something that is not known. */
    private Value unknown() {
        if (tokens.peek().is("(")) {
            arguments();
        }
        return Value.UNKNOWN;
    }

    private Value step(Class<?> type, Token name, Value of) {
        if (type.isEnum() && of.literal() && !tokens.peek().is("(")) {
            return constant(type, name);
        }
        Class<?> nested = of.literal() ? nested(type, name) : null;
        if (nested != null) {
            return Value.literal(nested);
        }
        List<FactVocabulary.Member> members = FactVocabulary.named(type, name.text());
        List<Value> arguments = tokens.peek().is("(") ? arguments() : List.of();
        if (members.isEmpty()) {
            if (!type.equals(Parameters.class) && !isReport(type, name)) {
                unknownMember(type, name);
            }
            return Value.UNKNOWN;
        }
        for (FactVocabulary.Member member : members) {
            if (accepts(member, arguments)) {
                return Value.of(type, member);
            }
        }
        scope.problem(
                name,
                PackCheck.WRONG_ARGUMENTS,
                name.text(),
                members.get(0).parameters().stream()
                        .map(wanted -> Value.of(wanted).kind() == Value.Kind.NUMBER
                                ? "1"
                                : Value.of(wanted).shown())
                        .collect(Collectors.joining(", ", "(", ")")));
        return Value.of(members.get(0).type());
    }

    /** The constants that are named after a fact: {@code Session.Chair}. */
    private static @Nullable Class<?> nested(Class<?> type, Token name) {
        return Arrays.stream(type.getClasses())
                .filter(inner -> inner.getSimpleName().equals(name.text()))
                .findFirst()
                .orElse(null);
    }

    /** {@code showing} belongs to every fact. */
    private static boolean isReport(Class<?> type, Token name) {
        return org.branchrules.model.record.Fact.class.isAssignableFrom(type) && name.is("showing");
    }

    private void unknownMember(Class<?> type, Token name) {
        Set<String> names = new TreeSet<>();
        FactVocabulary.members(type).forEach(member -> names.add(member.name()));
        if (type.equals(scope.fact())) {
            names.addAll(Set.of("parameters", "true", "false"));
        }
        if (FactVocabulary.RESERVED.contains(name.text())) {
            scope.problem(name, PackCheck.RESERVED_WORD, name.text());
        } else {
            scope.problem(
                    name, names, PackCheck.UNKNOWN_PROPERTY, Value.of(type).shown(), name.text());
        }
    }

    private Value constant(Class<?> type, Token name) {
        if (FactVocabulary.constant(type, name.text()) == null) {
            Set<String> names = new TreeSet<>();
            for (Object constant : type.getEnumConstants()) {
                names.add(((Enum<?>) constant).name());
            }
            scope.problem(
                    name,
                    names,
                    PackCheck.UNKNOWN_CONSTANT,
                    type.getSimpleName(),
                    name.text(),
                    String.join(", ", names));
        }
        return Value.literal(type);
    }

    private static boolean accepts(FactVocabulary.Member member, List<Value> arguments) {
        if (member.parameters().size() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Value argument = arguments.get(i);
            Value.Kind wanted = Value.of(member.parameters().get(i)).kind();
            if (argument.type() != null
                    && !argument.isNothing()
                    && wanted != argument.kind()
                    && wanted != Value.Kind.OTHER) {
                return false;
            }
        }
        return true;
    }

    private List<Value> arguments() {
        List<Value> arguments = new ArrayList<>();
        tokens.next();
        while (!tokens.atEnd() && !tokens.take(")")) {
            arguments.add(either());
            if (!tokens.take(",") && !tokens.peek().is(")")) {
                if (tokens.atEnd()) {
                    break;
                }
                tokens.next();
            }
        }
        return arguments;
    }
}
