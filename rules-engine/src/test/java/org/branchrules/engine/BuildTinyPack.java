package org.branchrules.engine;

import java.util.Locale;
import java.util.TimeZone;

/** Builds a pack twice and prints, for both, how large the jar is and what its bytes come to. */
final class BuildTinyPack {
    private BuildTinyPack() {}

    public static void main(String[] arguments) {
        System.out.println(Locale.getDefault() + " " + TimeZone.getDefault().getID());
        System.out.println(said());
        System.out.println(said());
    }

    /** Patterns without a variable get one from Drools, with a number. */
    static String said() {
        byte[] jar = TinyPack.jar(TinyPack.of(
                "1",
                "$branch : Branch(groups >= 0)\n    Branch(units >= 0)\n    not Session(expected > 9, date == null)",
                "findings.breach(\"tp-1\", $branch);"));
        return jar.length + " " + java.util.Arrays.hashCode(jar);
    }
}
