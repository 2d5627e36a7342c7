package org.branchrules.engine.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.model.record.Fact;
import org.jspecify.annotations.Nullable;

/** What stands after {@code then}: one call that reports, and nothing else. */
record ReportCheck(DrlFile file, DrlFile.Rule rule, Scope scope) {
    private static final Map<String, Set<String>> METHODS = Map.of(
            "findings", Set.of("applies", "breach", "unknown", "judgement"),
            "grading", Set.of("cap", "veto"),
            "remedies", Set.of("propose"));
    private static final Map<String, String> REPORTERS =
            Map.of("rules", "findings", "grading", "grading", "remedies", "remedies");

    void check() {
        List<Token> then = rule.then();
        String folder = file.path().substring(0, Math.max(0, file.path().indexOf('/')));
        String reporter = REPORTERS.getOrDefault(folder, "findings");
        if (then.size() < 4
                || !then.get(0).is(reporter)
                || !then.get(1).is(".")
                || !then.get(3).is("(")) {
            at(then.isEmpty() ? null : then.get(0), PackCheck.ONE_REPORT, rule.name(), reporter);
            return;
        }
        Token method = then.get(2);
        Set<String> methods = new TreeSet<>(METHODS.getOrDefault(reporter, Set.of()));
        if (!methods.contains(method.text())) {
            scope.problem(
                    method, methods, PackCheck.UNKNOWN_REPORT, reporter, method.text(), String.join(", ", methods));
        }
        int close = arguments(then);
        if (close >= then.size()) {
            Token last = then.get(then.size() - 1);
            Spot here = last.is(";") ? last.spot() : last.end();
            at(
                    new Token(last.kind(), last.text(), here, here, false),
                    PackCheck.BRACKET,
                    ")",
                    then.get(3).spot().line(),
                    then.get(3).spot().column());
        } else if (close + 1 >= then.size()) {
            Token last = then.get(close);
            at(new Token(last.kind(), last.text(), last.end(), last.end(), false), PackCheck.SEMICOLON);
        } else if (!then.get(close + 1).is(";")) {
            Token last = then.get(close + 1);
            if (last.startsLine()) {
                Token before = then.get(close);
                at(new Token(last.kind(), last.text(), before.end(), before.end(), false), PackCheck.SEMICOLON);
            } else {
                at(last, PackCheck.STRAY_TEXT, last.text());
            }
        } else if (close + 2 < then.size()) {
            at(then.get(close + 2), PackCheck.ONE_REPORT, rule.name(), reporter);
        }
    }

    /** Checks the arguments of the report; the number of the word that closes them. */
    private int arguments(List<Token> then) {
        List<Token> argument = new ArrayList<>();
        int depth = 1;
        int i = 4;
        int number = 0;
        for (; i < then.size(); i++) {
            Token token = then.get(i);
            if (token.is(";")) {
                argument(argument, number, token);
                return then.size();
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 || (depth == 1 && token.is(","))) {
                argument(argument, number++, token);
                argument = new ArrayList<>();
                if (depth == 0) {
                    break;
                }
            } else {
                argument.add(token);
            }
        }
        return i;
    }

    private void argument(List<Token> words, int number, Token end) {
        if (number == 0 && words.size() == 1 && words.get(0).kind() == Token.Kind.SINGLE_QUOTED) {
            scope.problem(words.get(0), PackCheck.SINGLE_QUOTES, words.get(0).text());
        } else {
            Class<?> given = new ExpressionReader(words, end, scope).argument().type();
            if (given != null && !(number == 0 ? String.class : Fact.class).isAssignableFrom(given)) {
                scope.problem(
                        words.get(0),
                        PackCheck.WRONG_ARGUMENTS,
                        rule.then().get(2).text(),
                        "(\"…\", $…)");
            }
        }
    }

    private void at(@Nullable Token token, PackCheck check, Object... arguments) {
        Token place = token == null ? new Token(Token.Kind.WORD, "", rule.spot(), rule.spot(), true) : token;
        scope.problem(place, check, arguments);
    }
}
