package org.branchrules.engine.internal.trust;

import java.util.List;
import java.util.regex.Pattern;

/** The packages that rules may be of: none in which the classes of somebody else live, who might let them in. */
final class RulePackage {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+");
    private static final List<String> TAKEN = List.of(
            "java.",
            "javax.",
            "jdk.",
            "sun.",
            "com.sun.",
            "com.fasterxml.",
            "org.drools.",
            "org.kie.",
            "org.branchrules.");
    private static final String OURS = "org.branchrules.packs.";

    private RulePackage() {}

    static boolean isFree(String name) {
        return name.length() <= Limits.LENGTH_OF_A_NAME
                && FORM.matcher(name).matches()
                && (name.startsWith(OURS) || TAKEN.stream().noneMatch((name + ".")::startsWith));
    }
}
