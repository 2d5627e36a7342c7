package org.branchrules.engine.internal.rules;

/** A rule that could not be run to its end on the facts of one branch. */
public final class RuleFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    public RuleFailedException(String rule, String message, Throwable cause) {
        super(message, cause);
        this.rule = rule;
    }

    RuleFailedException(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    /** Name of the rule. */
    public String rule() {
        return rule;
    }
}
