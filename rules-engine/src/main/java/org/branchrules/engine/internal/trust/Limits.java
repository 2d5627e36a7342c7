package org.branchrules.engine.internal.trust;

/** How large a pack from outside may be. The largest of ours stays below a tenth of each. */
final class Limits {
    static final int BYTES_OF_A_RULE_FILE = 256 * 1024;
    static final int LENGTH_OF_A_LINE = 20_000;
    static final int RULES = 2_000;
    static final int PATTERNS_OF_A_RULE = 8;
    static final int CONSTRAINTS_OF_A_PATTERN = 24;
    static final int LENGTH_OF_A_QUOTATION = 40;
    static final int LENGTH_OF_A_NAME = 100;
    static final int DEPTH_OF_AN_EXPRESSION = 8;
    static final int CLASSES = 50_000;
    static final int LENGTH_OF_AN_ARRAY = RULES;

    /** In instructions and places in arrays, with all that it calls. */
    static final int WORK_OF_A_METHOD = 2_000_000;

    static final int WORK_OF_A_PACK = 20_000_000;

    private Limits() {}
}
