package org.branchrules.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files for branches: an id may hold anything, a name only letters, digits, hyphen, underscore and dot. Two ids
 * that come to the same name get numbers. For one thread.
 */
final class OutputNames {
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern EDGE = Pattern.compile("^[.-]+|[.]+$");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)([.].*)?");
    /** Chinese characters take three bytes each, and most file systems allow 255. */
    private static final int LONGEST = 60;

    private final String ending;
    private final Set<String> used = new HashSet<>();

    OutputNames(String ending) {
        this.ending = ending;
    }

    String next(String id) {
        String safe = EDGE.matcher(UNSAFE.matcher(id).replaceAll("_")).replaceAll("_");
        if (safe.codePointCount(0, safe.length()) > LONGEST) {
            safe = safe.substring(0, safe.offsetByCodePoints(0, LONGEST));
        }
        if (safe.isEmpty() || RESERVED.matcher(safe).matches()) {
            safe = "_" + safe;
        }
        String name = safe + "." + ending;
        for (int number = 2; !used.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = safe + "-" + number + "." + ending;
        }
        return name;
    }
}
