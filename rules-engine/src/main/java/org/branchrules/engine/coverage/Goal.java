package org.branchrules.engine.coverage;

import org.branchrules.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that the scenarios of a pack should show. Immutable.
 *
 * @param kind of which kind it is
 * @param subject what it is about: a requirement, a rule, a date, a scheme
 * @param what what should be seen of it
 * @param detail which condition or value; the empty string where the subject says it all
 * @param file the file of the pack in which the subject stands; the empty string where it has none of its own
 * @param line its line there, from 1; 0 where it has none
 * @param seenBy the first scenario that shows it, as file and line; null where none does
 * @param excuse why none needs to, as {@code coverage.yaml} says; null where it says nothing
 */
public record Goal(
        Kind kind,
        String subject,
        What what,
        String detail,
        String file,
        int line,
        @Nullable String seenBy,
        @Nullable Text excuse) {
    /** What there is to cover. */
    public enum Kind {
        /** Each outcome that a requirement can have. */
        OUTCOME,
        /** Each condition of each rule, true and false. */
        CONDITION,
        /** Each condition of each rule deciding alone, true and false: masking MC/DC. */
        DECISION,
        /** Each threshold: the value just below, at and just above. */
        THRESHOLD,
        /** Each day on which something changes: the day before, the day, the day after. */
        DATE,
        /** Each band, cap, veto, tier and star. */
        SCHEME
    }

    /** What should be seen. */
    public enum What {
        MET,
        BREACHED,
        EXCUSED,
        NOT_APPLICABLE,
        DISPLACED,
        UNDETERMINED,
        JUDGEMENT,
        TRUE,
        FALSE,
        BELOW,
        AT,
        ABOVE,
        EDGE_TRUE,
        EDGE_FALSE,
        BAND,
        CAP,
        VETO,
        LEVEL,
        LIMIT
    }

    /** Whether a scenario shows it. */
    public boolean isReached() {
        return seenBy != null;
    }

    /** Whether neither a scenario shows it nor the pack says why none needs to. */
    public boolean isMissing() {
        return seenBy == null && excuse == null;
    }

    /** What {@code coverage.yaml} calls it: kind, subject, what and detail, in words that stay the same while the rule does. */
    public String key() {
        String key = lower(kind) + " " + subject + " " + lower(what);
        return detail.isEmpty() ? key : key + ": " + detail;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
