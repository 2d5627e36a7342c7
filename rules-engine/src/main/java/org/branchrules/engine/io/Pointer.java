package org.branchrules.engine.io;

import org.jspecify.annotations.Nullable;

/**
 * A JSON pointer (RFC 6901) that is put together only when somebody reads it: most of what is pointed at is right. Immutable.
 *
 * @param parent what the step leads on from; null for the whole document
 */
record Pointer(@Nullable Pointer parent, Object step) {
    static final Pointer WHOLE = new Pointer(null, "");

    /** The pointer to a field of what this one points at. */
    Pointer to(String field) {
        return new Pointer(this, field);
    }

    /** The pointer to an item of what this one points at. */
    Pointer to(int index) {
        return new Pointer(this, index);
    }

    static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    @Override
    public String toString() {
        return parent == null
                ? ""
                : parent + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }
}
