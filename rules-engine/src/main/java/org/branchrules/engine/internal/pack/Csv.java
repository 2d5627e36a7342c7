package org.branchrules.engine.internal.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;

/**
 * Reads a table as spreadsheets save it (RFC 4180): UTF-8 with or without a mark at its beginning, any line ends, cells in
 * quotation marks where they hold commas, quotation marks or line ends.
 */
final class Csv {
    private static final char MARK = '\uFEFF';

    private final String file;
    private final List<PackProblem> problems;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private int line = 1;
    private int column = 1;

    private Csv(String file, List<PackProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** A cell, without blanks around it, and where it begins. */
    record Cell(String text, int line, int column) {}

    /** The rows that are not blank; what cannot be read is added to the problems. */
    static List<List<Cell>> read(String file, byte[] bytes, List<PackProblem> problems) {
        Csv csv = new Csv(file, problems);
        csv.parse(csv.decode(bytes));
        return csv.rows;
    }

    private String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        String read = text.toString();
        if (result.isError()) {
            int bad = 1
                    + (int) read.chars().filter(character -> character == '\n').count();
            int start = read.lastIndexOf('\n') + 1;
            problems.add(Problems.at(file, bad, read.length() - start + 1, "", PackCheck.TABLE_NOT_UTF_8, file));
            return "";
        }
        return !read.isEmpty() && read.charAt(0) == MARK ? read.substring(1) : read;
    }

    private void parse(String text) {
        int at = 0;
        while (at < text.length()) {
            at = cell(text, at);
        }
        if (!row.isEmpty()) {
            endOfRow();
        }
    }

    /** Reads one cell and what ends it, and returns the place behind. */
    private int cell(String text, int start) {
        int firstLine = line;
        int firstColumn = column;
        StringBuilder value = new StringBuilder();
        int at = start;
        if (text.charAt(at) == '"') {
            at = quoted(text, at, value, firstLine, firstColumn);
        }
        int plain = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            value.append(text.charAt(at));
            at++;
            column++;
        }
        if (plain != start && !text.substring(plain, at).isBlank()) {
            problems.add(Problems.at(file, firstLine, firstColumn, "", PackCheck.TABLE_QUOTES, value));
        }
        row.add(new Cell(value.toString().strip(), firstLine, firstColumn));
        if (at < text.length() && text.charAt(at) == ',') {
            column++;
            if (at + 1 == text.length()) {
                row.add(new Cell("", line, column));
            }
            return at + 1;
        }
        endOfRow();
        if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
            at++;
        }
        line++;
        column = 1;
        return at + 1;
    }

    private int quoted(String text, int start, StringBuilder value, int firstLine, int firstColumn) {
        int at = start + 1;
        column++;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                    column++;
                } else {
                    column++;
                    return at + 1;
                }
            }
            value.append(character);
            at++;
            column++;
            if (character == '\n') {
                line++;
                column = 1;
            }
        }
        problems.add(Problems.at(file, firstLine, firstColumn, "", PackCheck.TABLE_QUOTES, value));
        return at;
    }

    private void endOfRow() {
        if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
