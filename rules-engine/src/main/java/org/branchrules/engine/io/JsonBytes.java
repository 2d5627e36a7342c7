package org.branchrules.engine.io;

import java.time.LocalDate;
import java.util.Arrays;

/** Compact JSON in UTF-8, as it grows. Not safe for use by several threads. */
final class JsonBytes {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private byte[] bytes = new byte[8192];
    private int length;

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    JsonBytes symbol(char symbol) {
        room(1);
        bytes[length++] = (byte) symbol;
        return this;
    }

    /** Puts the closing symbol in the place of the comma after the last item, or after the opening symbol. */
    void close(char symbol) {
        if (bytes[length - 1] == ',') {
            length--;
        }
        symbol(symbol);
    }

    /**
     * Sorts the last items by their bytes.
     *
     * @param bounds where each begins, and at last where the last one ends, which is here
     */
    void sort(int[] bounds) {
        int items = bounds.length - 1;
        boolean sorted = true;
        for (int i = 1; i < items && sorted; i++) {
            sorted = Arrays.compareUnsigned(bytes, bounds[i - 1], bounds[i], bytes, bounds[i], bounds[i + 1]) <= 0;
        }
        if (!sorted) {
            byte[][] written = new byte[items][];
            for (int i = 0; i < items; i++) {
                written[i] = Arrays.copyOfRange(bytes, bounds[i], bounds[i + 1]);
            }
            Arrays.sort(written, Arrays::compareUnsigned);
            length = bounds[0];
            for (byte[] item : written) {
                raw(item);
            }
        }
    }

    JsonBytes raw(byte[] ascii) {
        room(ascii.length);
        System.arraycopy(ascii, 0, bytes, length, ascii.length);
        length += ascii.length;
        return this;
    }

    JsonBytes ascii(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    void date(LocalDate date) {
        int year = date.getYear();
        if (year < 1000 || year > 9999) {
            symbol('"').ascii(date.toString()).symbol('"');
            return;
        }
        room(12);
        bytes[length++] = '"';
        twoDigits(year / 100);
        twoDigits(year % 100);
        bytes[length++] = '-';
        twoDigits(date.getMonthValue());
        bytes[length++] = '-';
        twoDigits(date.getDayOfMonth());
        bytes[length++] = '"';
    }

    private void twoDigits(int number) {
        bytes[length++] = (byte) ('0' + number / 10);
        bytes[length++] = (byte) ('0' + number % 10);
    }

    void text(String text) {
        // six bytes for an escaped character is the most that one UTF-16 unit can need
        room(text.length() * 6 + 2);
        bytes[length++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
                bytes[length++] = (byte) c;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                encode(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                escapeOrEncode(c);
            }
        }
        bytes[length++] = '"';
    }

    private void escapeOrEncode(char c) {
        if (c == '"' || c == '\\') {
            bytes[length++] = '\\';
            bytes[length++] = (byte) c;
        } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
            bytes[length++] = '\\';
            bytes[length++] = 'u';
            for (int shift = 12; shift >= 0; shift -= 4) {
                bytes[length++] = HEX[(c >> shift) & 0xF];
            }
        } else {
            encode(c);
        }
    }

    private void encode(int point) {
        if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | (point >> 6));
        } else {
            if (point < 0x10000) {
                bytes[length++] = (byte) (0xE0 | (point >> 12));
            } else {
                bytes[length++] = (byte) (0xF0 | (point >> 18));
                bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
            }
            bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (point & 0x3F));
    }

    private void room(int needed) {
        if (bytes.length - length < needed) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + needed));
        }
    }
}
