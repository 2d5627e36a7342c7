package org.branchrules.engine.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchrules.engine.internal.Suggestion;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.jspecify.annotations.Nullable;

/** Reads the patterns between {@code when} and {@code then}. */
final class ConditionReader {
    /** How many brackets, negations and the like may stand within one another. */
    private static final int DEEPEST = 8;

    private static final Set<String> FORBIDDEN =
            Set.of("eval", "accumulate", "acc", "forall", "collect", "do", "if", "groupby");

    private final String path;
    private final String rule;
    private final TokenStream tokens;
    private final List<PackProblem> problems;
    private final List<DrlFile.Pattern> patterns = new ArrayList<>();
    private boolean misspelt;
    private int depth;

    ConditionReader(String path, String rule, TokenStream tokens, List<PackProblem> problems) {
        this.path = path;
        this.rule = rule;
        this.tokens = tokens;
        this.problems = problems;
    }

    List<DrlFile.Pattern> read() {
        while (!misspelt && !stops(tokens.peek())) {
            element(null);
        }
        return patterns;
    }

    /** Whether they ended with a misspelt {@code then}, which has been reported. */
    boolean endedMisspelt() {
        return misspelt;
    }

    /** Whether the conditions end here: properly, or because {@code then} was forgotten. */
    private boolean stops(Token token) {
        return tokens.atEnd()
                || token.is("then")
                || token.is("end")
                || RuleReader.startsRule(token)
                || (RuleReader.isReport(token) && tokens.peek(1).is("."));
    }

    private void element(@Nullable Token quantifier) {
        if (depth == DEEPEST) {
            problem(tokens.peek().spot(), PackCheck.TOO_DEEP, DEEPEST);
            tokens.until(this::stops);
            return;
        }
        depth++;
        read(quantifier);
        depth--;
    }

    private void read(@Nullable Token quantifier) {
        Token token = tokens.peek();
        if (token.is("not") || token.is("exists")) {
            tokens.next();
            element(token);
        } else if (token.is("or") || token.is("||")) {
            problem(token.spot(), PackCheck.FORBIDDEN_CONSTRUCT, token.text());
            tokens.next();
        } else if (token.is("and") || token.is(",") || token.is(";") || token.is("&&")) {
            tokens.next();
        } else if (token.is("(")) {
            group(quantifier);
        } else if (FORBIDDEN.contains(token.text()) && token.isWord()) {
            problem(token.spot(), PackCheck.FORBIDDEN_CONSTRUCT, token.text());
            tokens.next();
            skipBrackets();
        } else if (token.is("from")) {
            problem(token.spot(), PackCheck.FORBIDDEN_CONSTRUCT, "from");
            tokens.next();
            tokens.until(next -> next.startsLine() || stops(next));
        } else if (token.isWord()
                && (tokens.peek(1).is(":")
                        || tokens.peek(1).is("(")
                        || tokens.peek(1).is("."))) {
            pattern(quantifier);
        } else if (token.isBinding()
                && (startsType(tokens.peek(1)) || tokens.peek(1).is("="))) {
            colonMissing(quantifier);
        } else {
            PackProblem stray = PackProblems.at(path, token.spot(), rule, PackCheck.STRAY_TEXT, token.text());
            boolean then = token.isWord()
                    && token.startsLine()
                    && Suggestion.nearest(token.text(), List.of("then")).isPresent();
            problems.add(
                    token.isWord() ? PackProblems.maybe(stray, token.text(), List.of("then", "not", "exists")) : stray);
            tokens.next();
            if (then) {
                misspelt = true;
                return;
            }
            tokens.until(next -> next.startsLine() || stops(next));
        }
    }

    /** {@code $day ThemeDay(…)} or {@code $day = ThemeDay(…)}; what comes after it is read as if nothing were wrong. */
    private void colonMissing(@Nullable Token quantifier) {
        Token name = tokens.next();
        Token next = tokens.peek();
        if (tokens.take("=")) {
            problems.add(PackProblems.hint(
                    PackProblems.at(path, next.spot(), rule, PackCheck.STRAY_TEXT, "="), "hint.maybe", ":"));
        } else {
            problem(name.end(), PackCheck.WORD_MISSING, ":");
        }
        bound(name, quantifier);
    }

    private void group(@Nullable Token quantifier) {
        Token open = tokens.next();
        while (!tokens.peek().is(")") && !stops(tokens.peek())) {
            element(quantifier);
        }
        close(open);
    }

    private void pattern(@Nullable Token quantifier) {
        Token binding = null;
        if (tokens.peek(1).is(":")) {
            binding = tokens.next();
            tokens.next();
        }
        bound(binding, quantifier);
    }

    private void bound(@Nullable Token binding, @Nullable Token quantifier) {
        if (!tokens.peek().isWord() || FORBIDDEN.contains(tokens.peek().text())) {
            return;
        }
        DrlFile.Name type = tokens.name();
        Token open = tokens.peek();
        if (!tokens.take("(")) {
            problem(tokens.last().end(), PackCheck.BRACKET, "(");
            tokens.until(next -> next.startsLine() || stops(next));
            return;
        }
        List<List<Token>> constraints = constraints();
        patterns.add(new DrlFile.Pattern(
                binding, type, quantifier, constraints, tokens.peek().end()));
        close(open);
    }

    private List<List<Token>> constraints() {
        List<List<Token>> constraints = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        int depth = 0;
        while (!tokens.atEnd()) {
            Token token = tokens.peek();
            boolean line = token.startsLine() && (token.is("then") || token.is("end") || RuleReader.startsRule(token));
            if (line || (depth == 0 && token.is(")")) || opensPattern(token)) {
                break;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                if (current.isEmpty()) {
                    problem(token.spot(), PackCheck.EXPRESSION_MISSING);
                } else {
                    constraints.add(current);
                }
                current = new ArrayList<>();
            } else {
                current.add(token);
            }
            tokens.next();
        }
        if (!current.isEmpty() || !constraints.isEmpty()) {
            constraints.add(current);
        }
        return constraints;
    }

    /** Whether a new pattern begins here at the beginning of a line, so that the one before was not closed. */
    private boolean opensPattern(Token token) {
        if (!token.startsLine()) {
            return false;
        }
        boolean bound = token.isBinding()
                && tokens.peek(1).is(":")
                && startsType(tokens.peek(2))
                && tokens.peek(3).is("(");
        return bound
                || (startsType(token) && tokens.peek(1).is("("))
                || (RuleReader.isReport(token) && tokens.peek(1).is("."));
    }

    private static boolean startsType(Token token) {
        return token.isWord() && Character.isUpperCase(token.text().codePointAt(0));
    }

    private void close(Token open) {
        if (!tokens.take(")")) {
            problem(
                    tokens.last().end(),
                    PackCheck.BRACKET,
                    ")",
                    open.spot().line(),
                    open.spot().column());
        }
    }

    private void skipBrackets() {
        int depth = 0;
        do {
            Token token = tokens.next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        } while (depth > 0
                && !tokens.atEnd()
                && !(tokens.peek().is("then") && tokens.peek().startsLine()));
    }

    private void problem(Spot spot, PackCheck check, Object... arguments) {
        problems.add(PackProblems.at(path, spot, rule, check, arguments));
    }
}
