package org.branchrules.engine.internal.trust;

import java.util.ArrayList;
import java.util.List;
import org.branchrules.engine.pack.PackCheck;

/**
 * One word, number, string or sign of the text of a rule, with its place in the file.
 *
 * @param text as it is written; of a string, without its quotation marks
 */
record Token(Kind kind, String text, int line, int column) {
    private static final List<String> SIGNS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", "<", ">", "!", "(", ")", ",", ".", ":", ";", "+", "-", "*", "/", "%");

    /** What a token is. */
    enum Kind {
        NAME,
        NUMBER,
        STRING,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** The tokens of a text that begins at that place, closed by an END; comments are passed over. */
    static List<Token> of(String text, int firstLine, int firstColumn) {
        List<Token> tokens = new ArrayList<>();
        int line = firstLine;
        int column = firstColumn;
        int i = 0;
        while (i < text.length()) {
            int end = end(text, i, line, column);
            char first = text.charAt(i);
            if (isLetter(first)) {
                tokens.add(new Token(Kind.NAME, text.substring(i, end), line, column));
            } else if (isDigit(first)) {
                tokens.add(new Token(Kind.NUMBER, text.substring(i, end), line, column));
            } else if (first == '"') {
                tokens.add(new Token(Kind.STRING, text.substring(i + 1, end - 1), line, column));
            } else if (!isSpace(first) && !isComment(text, i)) {
                tokens.add(new Token(Kind.SIGN, text.substring(i, end), line, column));
            }
            for (; i < end; i++) {
                column = text.charAt(i) == '\n' ? 1 : column + 1;
                line += text.charAt(i) == '\n' ? 1 : 0;
            }
        }
        tokens.add(new Token(Kind.END, "", line, column));
        return tokens;
    }

    private static int end(String text, int start, int line, int column) {
        char first = text.charAt(start);
        int end = start + 1;
        if (isLetter(first)) {
            while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
                end++;
            }
            return end;
        }
        if (isDigit(first)) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }
        if (isSpace(first)) {
            return end;
        }
        if (isComment(text, start)) {
            String close = text.charAt(start + 1) == '/' ? "\n" : "*/";
            int found = text.indexOf(close, start + 2);
            return found < 0 ? text.length() : found + close.length();
        }
        if (first == '"') {
            int close = text.indexOf('"', end);
            String string = close < 0 ? text : text.substring(start, close);
            if (close < 0 || string.contains("\\") || string.contains("\n")) {
                throw new RefusedException(PackCheck.EXPRESSION_NOT_ALLOWED, line, column, "\"");
            }
            return close + 1;
        }
        return SIGNS.stream()
                .filter(sign -> text.startsWith(sign, start))
                .findFirst()
                .map(sign -> start + sign.length())
                .orElseThrow(
                        () -> new RefusedException(PackCheck.EXPRESSION_NOT_ALLOWED, line, column, String.valueOf(first)));
    }

    private static boolean isComment(String text, int at) {
        return text.startsWith("//", at) || text.startsWith("/*", at);
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character == '_'
                || character == '$';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }
}
