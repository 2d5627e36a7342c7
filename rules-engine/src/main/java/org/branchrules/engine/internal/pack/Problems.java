package org.branchrules.engine.internal.pack;

import org.branchrules.engine.internal.Messages;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;

/** Words problems of packs, in both languages. */
public final class Problems {
    private static final Messages MESSAGES = new Messages(Problems.class, "pack");

    private Problems() {}

    /** A problem with its place; line and column are 0 where there is none. */
    public static PackProblem at(
            String file, int line, int column, String where, PackCheck check, Object... arguments) {
        return new PackProblem(check, file, line, column, where, MESSAGES.text(check.key(), arguments), null);
    }

    /** A problem of which only the file is known. */
    public static PackProblem in(String file, String where, PackCheck check, Object... arguments) {
        return at(file, 0, 0, where, check, arguments);
    }
}
