package org.branchrules.engine.internal.trust;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;

/**
 * The first line of defence: the characters of rule files, before any parser sees them. The parsers of Drools and the Java
 * compiler behind them do not agree on where a comment or a string ends when the text holds escapes, so there are none: no
 * backslash anywhere, and outside comments and strings no sign that the DRL of packs has no use for.
 */
final class RawText {
    private static final String SIGNS = "_$.,:;()=!<>&|+-*/%";

    private final String file;
    private final Refusals refusals;
    private int line = 1;
    private int column = 1;

    private RawText(String file, Refusals refusals) {
        this.file = file;
        this.refusals = refusals;
    }

    /** What is wrong with the rule files of a pack. */
    static List<PackProblem> check(PackFiles files) {
        Refusals refusals = new Refusals();
        for (Map.Entry<String, byte[]> rules : files.matching("", ".drl").entrySet()) {
            String file = rules.getKey();
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(rules.getValue()))
                        .toString();
                new RawText(file, refusals).check(text);
            } catch (CharacterCodingException e) {
                refusals.add(PackCheck.NOT_PLAIN_TEXT, file, 0, 0, "");
            }
        }
        return refusals.all();
    }

    private void check(String text) {
        int i = 0;
        while (i < text.length()) {
            if (text.startsWith("//", i)) {
                i = skip(text, i, endOfLine(text, i));
            } else if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2);
                i = skip(text, i, end < 0 ? text.length() : end + 2);
            } else if (text.charAt(i) == '"') {
                i = string(text, i);
            } else {
                int character = text.codePointAt(i);
                if (!isPlain(character) || isLoneReturn(text, i)) {
                    refuse(character);
                }
                advance(character);
                i += Character.charCount(character);
            }
        }
    }

    private int string(String text, int start) {
        int end = text.indexOf('"', start + 1);
        if (end < 0 || end > endOfLine(text, start)) {
            refusals.add(PackCheck.STRING_OVER_LINES, file, line, column, "");
            return skip(text, start, endOfLine(text, start));
        }
        return skip(text, start, end + 1);
    }

    /** Passes over a comment or string, in which any visible character may stand but a backslash. */
    private int skip(String text, int start, int end) {
        for (int i = start; i < end; ) {
            int character = text.codePointAt(i);
            if (character == '\\' || isInvisible(character) || isLoneReturn(text, i)) {
                refuse(character);
            }
            advance(character);
            i += Character.charCount(character);
        }
        return end;
    }

    private void refuse(int character) {
        if (character == '\\') {
            refusals.add(PackCheck.BACKSLASH, file, line, column, "");
        } else {
            refusals.add(
                    PackCheck.UNSAFE_CHARACTER,
                    file,
                    line,
                    column,
                    "",
                    isInvisible(character) || character == '\r' ? "" : Character.toString(character),
                    String.format(java.util.Locale.ROOT, "U+%04X", character));
        }
    }

    /** A return that ends no line for this reader, and one for the Java compiler. */
    private static boolean isLoneReturn(String text, int at) {
        return text.charAt(at) == '\r' && !text.startsWith("\n", at + 1);
    }

    private void advance(int character) {
        if (character == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isPlain(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == ' '
                || (!isInvisible(character) && (character == '\n' || character == '\r' || character == '\t'))
                || SIGNS.indexOf(character) >= 0;
    }

    /** Control and format characters, and what else ends a line for some readers and not for others. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
