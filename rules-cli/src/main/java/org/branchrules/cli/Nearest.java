package org.branchrules.cli;

import java.util.Comparator;
import java.util.List;

/** What somebody who mistyped an id probably meant. */
final class Nearest {
    private static final int ENOUGH = 5;

    private Nearest() {}

    /** The candidates that take the fewest changes of a letter, nearest first. */
    static List<String> of(String given, List<String> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt((String candidate) -> distance(given, candidate)))
                .limit(ENOUGH)
                .toList();
    }

    /** Letters to change, add or leave out. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
