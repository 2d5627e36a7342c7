package org.branchrules.engine.internal.rules;

/** A rule with a construct that pure rules do not have. */
public final class UnsupportedRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsupportedRuleException(String rule, String construct) {
        super(
                "rule `" + rule + "` uses " + construct
                        + "; only patterns of fact types, `not` and `exists` may stand on the left-hand side, and no attribute above it");
    }
}
