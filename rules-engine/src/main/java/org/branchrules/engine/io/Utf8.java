package org.branchrules.engine.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into text. */
final class Utf8 {
    private Utf8() {}

    /** The text, without byte order mark. */
    static String decode(byte[] bytes) throws UnreadableException {
        if (bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF))) {
            throw new UnreadableException(Place.START, "utf-16");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        // the quick way writes this character for what it cannot read; the text may also hold it rightly
        if (text.indexOf('\uFFFD') >= 0) {
            refuseMalformed(bytes);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void refuseMalformed(byte[] bytes) throws UnreadableException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw new UnreadableException(
                    Place.after(out),
                    isGb18030(bytes) ? "not-utf8-maybe-gbk" : "not-utf8",
                    String.format(java.util.Locale.ROOT, "0x%02X", bytes[in.position()]));
        }
    }

    private static boolean isGb18030(byte[] bytes) {
        if (!Charset.isSupported("GB18030")) {
            return false;
        }
        try {
            Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
