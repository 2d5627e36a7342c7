package org.branchrules.engine.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;

/** Splits the text of a rule file into words; comments are kept apart. Line and column count as the text is walked. */
final class Tokens {
    /** Signs of more than one character, among them those that authors write by mistake. */
    private static final Set<String> SIGNS = Set.of(
            "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "->", "++", "--", "::", "=<", "=>", "<>", "===", "!==");

    private static final int LONGEST_SIGN = 3;

    private final String path;
    private final String text;
    private final List<PackProblem> problems;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Token> comments = new ArrayList<>();
    private int offset;
    private int line = 1;
    private int column = 1;
    private boolean startsLine = true;

    private Tokens(String path, String text, List<PackProblem> problems) {
        this.path = path;
        this.text = text;
        this.problems = problems;
    }

    /**
     * What a file consists of.
     *
     * @param tokens its words; the last marks the end
     * @param comments its comments, with their slashes
     */
    record Split(List<Token> tokens, List<Token> comments) {}

    static Split split(String path, String text, List<PackProblem> problems) {
        Tokens tokens = new Tokens(path, text, problems);
        tokens.walk();
        return new Split(List.copyOf(tokens.tokens), List.copyOf(tokens.comments));
    }

    private void walk() {
        while (offset < text.length()) {
            int c = text.codePointAt(offset);
            if (Character.isWhitespace(c)) {
                step();
            } else if (text.startsWith("//", offset)) {
                add(comments, Token.Kind.SYMBOL, endOfLine());
            } else if (text.startsWith("/*", offset)) {
                int end = text.indexOf("*/", offset + 2);
                if (end < 0) {
                    problems.add(PackProblems.at(path, new Spot(line, column), "", PackCheck.COMMENT_NOT_CLOSED));
                }
                add(comments, Token.Kind.SYMBOL, end < 0 ? text.length() : end + 2);
            } else if (c == '"') {
                quoted('"', Token.Kind.STRING);
            } else if (c == '\'') {
                quoted('\'', Token.Kind.SINGLE_QUOTED);
            } else if (Character.isDigit(c)) {
                add(tokens, Token.Kind.NUMBER, run("."));
            } else if (Character.isUnicodeIdentifierStart(c) || c == '$' || c == '_') {
                add(tokens, Token.Kind.WORD, run(""));
            } else {
                add(tokens, Token.Kind.SYMBOL, endOfSign(c));
            }
        }
        add(tokens, Token.Kind.END_OF_FILE, offset);
    }

    private int endOfSign(int first) {
        for (int length = LONGEST_SIGN; length > 1; length--) {
            int end = offset + length;
            if (end <= text.length() && SIGNS.contains(text.substring(offset, end))) {
                return end;
            }
        }
        return offset + Character.charCount(first);
    }

    private int endOfLine() {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** The end of the letters and digits that follow; of the other characters those given, before a digit. */
    private int run(String others) {
        int end = offset;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean inside = (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c))
                    || c == '$'
                    || (others.indexOf(c) >= 0 && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)));
            if (!inside) {
                break;
            }
            end += Character.charCount(c);
        }
        return Math.max(end, offset + 1);
    }

    private void quoted(char mark, Token.Kind kind) {
        int end = offset + 1;
        int last = endOfLine();
        while (end < last && text.charAt(end) != mark) {
            end += text.charAt(end) == '\\' && end + 1 < last ? 2 : 1;
        }
        if (end >= last) {
            problems.add(PackProblems.at(path, new Spot(line, column), "", PackCheck.QUOTE_NOT_CLOSED, mark));
            add(tokens, kind, last);
        } else {
            add(tokens, kind, end + 1);
        }
    }

    private void add(List<Token> to, Token.Kind kind, int end) {
        Spot spot = new Spot(line, column);
        boolean first = startsLine;
        String word = text.substring(offset, end);
        while (offset < end) {
            step();
        }
        to.add(new Token(kind, word, spot, new Spot(line, column), first));
        startsLine = false;
    }

    private void step() {
        int c = text.codePointAt(offset);
        offset += Character.charCount(c);
        if (c == '\n') {
            line++;
            column = 1;
            startsLine = true;
        } else {
            column++;
            startsLine &= Character.isWhitespace(c);
        }
    }
}
