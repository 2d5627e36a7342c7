package org.branchrules.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. For one thread.
 *
 * @param charset in which text for people goes out
 * @param terminal whether standard output is a terminal
 * @param errorTerminal whether standard error is a terminal
 * @param colour whether colours are wanted where there is a terminal
 * @param width columns of a line
 */
public record Console(
        InputStream in,
        OutputStream out,
        OutputStream error,
        Charset charset,
        Charset errorCharset,
        boolean terminal,
        boolean errorTerminal,
        boolean colour,
        int width) {

    /** Standard output for text in the charset of the console. */
    public PrintWriter text() {
        return new PrintWriter(new OutputStreamWriter(out, charset), false);
    }

    /** Standard output for JSON and the like: takes UTF-8, and keeps it until it is flushed. */
    public OutputStream structured() {
        return Transcoding.to(new BufferedOutputStream(out), fileCharset());
    }

    /** Standard error. */
    public PrintWriter errors() {
        return new PrintWriter(new OutputStreamWriter(error, errorCharset), true);
    }

    /** In which charset files go out: UTF-8, unless a terminal shows them that reads another. */
    public Charset fileCharset() {
        return terminal ? charset : StandardCharsets.UTF_8;
    }
}
