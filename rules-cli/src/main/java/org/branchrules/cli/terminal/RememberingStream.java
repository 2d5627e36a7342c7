package org.branchrules.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers how writing failed, which a {@link java.io.PrintWriter} above it keeps to itself. For one thread. */
public final class RememberingStream extends FilterOutputStream {
    private @Nullable IOException failure;

    public RememberingStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) throws IOException {
        try {
            out.write(value);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        failure = e;
        return e;
    }

    /**
     * Says whether all went well.
     *
     * @throws IOException a new one each time, with what the latest failure said: it may be thrown again while closing
     */
    public void check() throws IOException {
        if (failure != null) {
            throw new IOException(failure.getMessage(), failure);
        }
    }
}
