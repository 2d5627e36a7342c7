package org.branchrules.engine.internal.check;

/**
 * A place in a file.
 *
 * @param line from 1; 0 for the file as a whole
 * @param column from 1, in characters; 0 for the line as a whole
 */
public record Spot(int line, int column) {
    /** The file as a whole. */
    public static final Spot NONE = new Spot(0, 0);

    /** The place of a character in a text. */
    public static Spot at(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new Spot(line, text.codePointCount(start, Math.min(offset, text.length())) + 1);
    }
}
