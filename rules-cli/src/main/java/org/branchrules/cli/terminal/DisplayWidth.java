package org.branchrules.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** How many columns text takes on a terminal: characters of East Asian scripts take two, combining marks none. */
public final class DisplayWidth {
    /** First and last code points that are East Asian wide or full-width (UAX 11), ascending. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF,
        0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F,
        0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900,
        0x1F9FF, 0x20000, 0x3FFFD
    };

    /** Punctuation that may not stand at the start of a line. */
    private static final String NOT_FIRST = "，。；：、！？）》」』】〉”’％·…—～,.;:!?)]}%";
    /** Punctuation that may not stand at the end of a line. */
    private static final String NOT_LAST = "（《「『【〈“‘([{";

    private DisplayWidth() {}

    /** The columns that a text takes. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || Character.isISOControl(codePoint)) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The text with blanks after it, up to so many columns. */
    public static String padRight(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text with blanks before it, up to so many columns. */
    public static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }

    /** The text in lines of at most so many columns, broken between words and between wide characters. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (line.length() > 0 && of(line.toString()) + of(piece.stripTrailing()) > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            if (line.length() > 0 || !piece.isBlank()) {
                line.append(piece);
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** The parts of a text between which a line may end. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = ' ';
        for (int codePoint : text.codePoints().toArray()) {
            boolean mayBreak = of(before) == 2 || of(codePoint) == 2 || before == ' ';
            boolean kept = NOT_FIRST.indexOf(codePoint) >= 0 || NOT_LAST.indexOf(before) >= 0 || codePoint == ' ';
            if (mayBreak && !kept && piece.length() > 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(codePoint);
            before = codePoint;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
