package org.branchrules.engine.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** A list that is written one element at a time; closing it ends the list, and leaves the stream open. For one thread. */
final class OpenList implements Closeable {
    private final OutputStream out;
    private final Format format;
    private final Fields fields;
    private boolean closed;

    OpenList(OutputStream out, Format format) throws IOException {
        this.out = out;
        this.format = format;
        this.fields = Fields.to(out, format).startList();
    }

    /** Writes one more, and hands it on at once. */
    <T> void add(T element, Fields.Element<T> writing) throws IOException {
        writing.write(element);
        fields.flush();
    }

    Fields fields() {
        return fields;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            fields.endList().finish(out, format);
        }
    }
}
