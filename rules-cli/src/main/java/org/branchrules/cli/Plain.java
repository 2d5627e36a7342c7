package org.branchrules.cli;

import java.util.regex.Pattern;

/** Takes out of a line what could move the cursor or colour the terminal: records come from elsewhere. */
final class Plain {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

    private Plain() {}

    static String line(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
