package org.branchrules.engine.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule file: what of DRL a pack may use, and nothing else. It goes on after a problem with the next rule, so that an
 * author sees the problems of every rule at once.
 */
public final class DrlReader {
    private static final Set<String> TOP = Set.of("package", "import", "global", "rule");
    private static final Set<String> FORBIDDEN_TOP = Set.of("query", "function", "declare", "unit", "dialect", "template");

    private final String path;
    private final List<PackProblem> problems;
    private final Tokens.Split split;
    private final TokenStream tokens;
    private final List<DrlFile.Name> imports = new ArrayList<>();
    private final List<DrlFile.Global> globals = new ArrayList<>();
    private final List<DrlFile.Rule> rules = new ArrayList<>();
    private DrlFile.@Nullable Name packageName;

    private DrlReader(String path, String text, List<PackProblem> problems) {
        this.path = path;
        this.problems = problems;
        this.split = Tokens.split(path, text, problems);
        this.tokens = new TokenStream(split.tokens());
    }

    /** Reads a file; what is wrong with it is added to the problems. */
    public static DrlFile read(String path, String text, List<PackProblem> problems) {
        return new DrlReader(path, text, problems).read();
    }

    private DrlFile read() {
        while (!tokens.atEnd()) {
            top(tokens.peek());
        }
        List<DrlFile.Comment> comments = split.comments().stream()
                .map(comment -> new DrlFile.Comment(
                        comment.text(), comment.spot(), comment.end().line()))
                .toList();
        return new DrlFile(path, packageName, imports, globals, rules, comments);
    }

    private void top(Token token) {
        String word = token.isWord() ? token.text() : "";
        switch (word) {
            case "package" -> {
                tokens.next();
                packageName = tokens.name();
                tokens.take(";");
            }
            case "import" -> imported();
            case "global" -> {
                tokens.next();
                DrlFile.Name type = tokens.name();
                Token name = tokens.next();
                globals.add(new DrlFile.Global(type, name.text(), name.spot()));
                tokens.take(";");
            }
            case "rule" -> rules.add(new RuleReader(path, tokens, problems).read());
            default -> other(token);
        }
    }

    private void imported() {
        tokens.next();
        Token token = tokens.peek();
        if (token.is("static") || token.is("function") || token.is("accumulate")) {
            problem(token, PackCheck.FORBIDDEN_CONSTRUCT, "import " + token.text());
            tokens.next();
            tokens.name();
        } else {
            imports.add(tokens.name());
        }
        tokens.take(";");
    }

    private void other(Token token) {
        if (FORBIDDEN_TOP.contains(token.text()) && token.isWord()) {
            problem(token, PackCheck.FORBIDDEN_CONSTRUCT, token.text());
        } else if (!token.is(";")) {
            PackProblem problem = PackProblems.at(path, token.spot(), "", PackCheck.STRAY_TEXT, token.text());
            problems.add(token.isWord() ? PackProblems.maybe(problem, token.text(), TOP) : problem);
            if (token.isWord() && tokens.peek(1).isQuoted()) {
                rules.add(new RuleReader(path, tokens, problems).read());
                return;
            }
        }
        tokens.next();
        tokens.until(next -> next.startsLine() && next.isWord()
                && (TOP.contains(next.text()) || FORBIDDEN_TOP.contains(next.text())));
    }

    private void problem(Token token, PackCheck check, Object... arguments) {
        problems.add(PackProblems.at(path, token.spot(), "", check, arguments));
    }
}
