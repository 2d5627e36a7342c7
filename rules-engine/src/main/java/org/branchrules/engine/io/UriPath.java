package org.branchrules.engine.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A path as a relative URI: every byte that a URI cannot hold is written as a percent sign and two digits. */
final class UriPath {
    private static final String UNRESERVED = "-._~";
    private static final String DIGITS = "0123456789ABCDEF";

    private UriPath() {}

    /** A file in a folder; the folder may be empty. */
    static String encoded(String folder, String file) {
        List<String> names = new ArrayList<>();
        for (String name : (folder + "/" + file).split("/")) {
            if (!name.isEmpty() && !name.equals(".")) {
                names.add(encoded(name));
            }
        }
        return String.join("/", names);
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(DIGITS.charAt(c >> 4)).append(DIGITS.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }
}
