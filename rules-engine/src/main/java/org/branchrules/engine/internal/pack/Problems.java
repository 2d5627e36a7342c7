package org.branchrules.engine.internal.pack;

import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.internal.check.Spot;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;

/** Words problems of packs, in both languages. Where only file and key are known, the place is looked up afterwards. */
public final class Problems {
    private Problems() {}

    /** A problem with its place; line and column are 0 where there is none. */
    public static PackProblem at(
            String file, int line, int column, String where, PackCheck check, Object... arguments) {
        return PackProblems.at(file, new Spot(line, column), where, check, arguments);
    }

    /** A problem of which only the file is known. */
    public static PackProblem in(String file, String where, PackCheck check, Object... arguments) {
        return at(file, 0, 0, where, check, arguments);
    }
}
