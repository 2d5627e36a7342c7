package org.branchrules.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Takes UTF-8 and hands it on in another charset, for a console that does not read UTF-8. For one thread. */
public final class Transcoding extends OutputStream {
    private final OutputStream out;
    private final Charset charset;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(4096);
    private final CharBuffer chars = CharBuffer.allocate(4096);

    private Transcoding(OutputStream out, Charset charset) {
        this.out = out;
        this.charset = charset;
    }

    /** A stream that takes UTF-8; the same stream where nothing is to be changed. */
    public static OutputStream to(OutputStream out, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? out : new Transcoding(out, charset);
    }

    @Override
    public void write(int b) throws IOException {
        bytes.put((byte) b);
        if (!bytes.hasRemaining()) {
            pass();
        }
    }

    @Override
    public void flush() throws IOException {
        pass();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }

    /** Hands on all whole characters; the start of one that is still coming stays. */
    private void pass() throws IOException {
        bytes.flip();
        decoder.decode(bytes, chars, false);
        bytes.compact();
        chars.flip();
        out.write(chars.toString().getBytes(charset));
        chars.clear();
    }
}
