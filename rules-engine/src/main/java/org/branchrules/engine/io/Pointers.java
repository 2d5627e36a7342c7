package org.branchrules.engine.io;

/** JSON pointers (RFC 6901). */
final class Pointers {
    private Pointers() {}

    static String append(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String append(String pointer, int index) {
        return pointer + "/" + index;
    }

    static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
