package org.branchrules.engine.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What was probably meant. */
public final class Suggestion {
    private Suggestion() {}

    /** The candidate that is written most alike, if one is near enough; of equals, the first. */
    public static Optional<String> nearest(String given, Collection<String> candidates) {
        if (given.length() > 64) {
            return Optional.empty();
        }
        String plain = plain(given);
        String best = null;
        int least = Math.min(Math.max(2, plain.length() / 3), plain.length() - 1) + 1;
        for (String candidate : candidates) {
            int distance = distance(plain, plain(candidate));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[b.length()];
    }
}
