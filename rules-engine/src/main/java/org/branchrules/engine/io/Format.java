package org.branchrules.engine.io;

import java.util.Locale;
import java.util.Optional;

/** How a record file is written. */
public enum Format {
    JSON,
    YAML;

    /** The format that the ending of a file name stands for ({@code .json}, {@code .yaml}, {@code .yml}); empty for any other. */
    public static Optional<Format> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return Optional.of(JSON);
        }
        return lower.endsWith(".yaml") || lower.endsWith(".yml") ? Optional.of(YAML) : Optional.empty();
    }

    /** A guess from the first character that is no blank: JSON where it opens an object or array, YAML otherwise. */
    public static Format ofContent(byte[] bytes) {
        int start = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return bytes[i] == '{' || bytes[i] == '[' ? JSON : YAML;
            }
        }
        return YAML;
    }
}
