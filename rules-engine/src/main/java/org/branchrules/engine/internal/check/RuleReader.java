package org.branchrules.engine.internal.check;

import java.util.List;
import java.util.Set;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;

/** Reads one rule, from the word {@code rule} to its {@code end}. */
final class RuleReader {
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no-loop",
            "agenda-group",
            "ruleflow-group",
            "activation-group",
            "lock-on-active",
            "auto-focus",
            "enabled",
            "timer",
            "duration",
            "calendars",
            "date-effective",
            "date-expires",
            "refract",
            "direct");
    private static final Set<String> REPORTERS = Set.of("findings", "grading", "remedies");

    private final String path;
    private final TokenStream tokens;
    private final List<PackProblem> problems;
    private final int before;
    private String name = "";

    RuleReader(String path, TokenStream tokens, List<PackProblem> problems) {
        this.path = path;
        this.tokens = tokens;
        this.problems = problems;
        this.before = problems.size();
    }

    DrlFile.Rule read() {
        Token keyword = tokens.next();
        Token named = tokens.peek();
        if (named.isQuoted() || (named.isWord() && !named.is("when"))) {
            tokens.next();
            name = named.value();
        } else {
            problem(named.spot(), PackCheck.STRAY_TEXT, named.text());
        }
        head();
        ConditionReader conditions = new ConditionReader(path, name, tokens, problems);
        List<DrlFile.Pattern> patterns = conditions.read();
        Token at = tokens.peek();
        if (!tokens.take("then") && !conditions.endedMisspelt()) {
            problem(isReport(at) ? at.spot() : tokens.last().end(), PackCheck.WORD_MISSING, "then");
        }
        List<Token> then = consequence();
        return new DrlFile.Rule(
                name,
                keyword.spot(),
                named.spot(),
                tokens.last().spot().line(),
                patterns,
                then,
                problems.size() == before);
    }

    /** What stands between the name of the rule and {@code when}. */
    private void head() {
        while (!tokens.atEnd() && !tokens.take("when")) {
            Token token = tokens.peek();
            String word = hyphenated();
            if (token.is("then") || token.is("end") || startsRule(token) || token.isBinding()) {
                problem(token.spot(), PackCheck.WORD_MISSING, "when");
                return;
            }
            if (token.is("dialect")) {
                tokens.next();
                if (!tokens.peek().value().equals("java")) {
                    problem(
                            token.spot(),
                            PackCheck.FORBIDDEN_ATTRIBUTE,
                            "dialect " + tokens.peek().text());
                }
                tokens.next();
            } else if (token.is("extends")) {
                problem(token.spot(), PackCheck.FORBIDDEN_CONSTRUCT, "extends");
                tokens.next();
                tokens.next();
            } else if (token.is("@") || ATTRIBUTES.contains(word)) {
                problem(
                        token.spot(),
                        PackCheck.FORBIDDEN_ATTRIBUTE,
                        token.is("@") ? "@" + tokens.peek(1).text() : word);
                tokens.next();
                tokens.until(next -> next.startsLine());
            } else {
                PackProblem stray = PackProblems.at(path, token.spot(), name, PackCheck.STRAY_TEXT, token.text());
                PackProblem hinted = PackProblems.maybe(stray, word, List.of("when"));
                problems.add(hinted);
                tokens.next();
                if (hinted.hint() != null) {
                    return;
                }
                tokens.until(next -> next.startsLine());
            }
        }
    }

    /** The word here with those that hyphens join to it. */
    private String hyphenated() {
        StringBuilder word = new StringBuilder(tokens.peek().text());
        for (int i = 1; tokens.peek(i).is("-") && tokens.peek(i + 1).isWord(); i += 2) {
            word.append('-').append(tokens.peek(i + 1).text());
        }
        return word.toString();
    }

    private List<Token> consequence() {
        List<Token> then = tokens.until(token -> token.is("end") || startsRule(token));
        if (!tokens.take("end")) {
            problems.add(then.stream()
                    .filter(token -> token.startsLine() && token.isWord() && !isReport(token))
                    .reduce((first, second) -> second)
                    .map(token -> PackProblems.maybe(
                            PackProblems.at(path, token.spot(), name, PackCheck.STRAY_TEXT, token.text()),
                            token.text(),
                            List.of("end")))
                    .filter(stray -> stray.hint() != null)
                    .orElseGet(() -> PackProblems.at(path, tokens.last().end(), name, PackCheck.WORD_MISSING, "end")));
        }
        return then;
    }

    static boolean startsRule(Token token) {
        return token.is("rule") && token.startsLine();
    }

    static boolean isReport(Token token) {
        return token.isWord() && REPORTERS.contains(token.text());
    }

    private void problem(Spot spot, PackCheck check, Object... arguments) {
        problems.add(PackProblems.at(path, spot, name, check, arguments));
    }
}
