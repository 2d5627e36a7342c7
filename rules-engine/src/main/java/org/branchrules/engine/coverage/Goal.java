package org.branchrules.engine.coverage;

import java.util.Locale;
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
        /** The requirement is met. */
        MET,
        /** It is breached. */
        BREACHED,
        /** A reason excuses it. */
        EXCUSED,
        /** It does not apply. */
        NOT_APPLICABLE,
        /** Another takes its place. */
        DISPLACED,
        /** The record does not say. */
        UNDETERMINED,
        /** It is left to an assessor. */
        JUDGEMENT,
        /** The condition holds. */
        TRUE,
        /** The condition does not hold. */
        FALSE,
        /** The value, or the day, just below. */
        BELOW,
        /** The value, or the day, itself. */
        AT,
        /** The value, or the day, just above. */
        ABOVE,
        /** The condition holds, and the smallest change of a figure or date would have it otherwise. */
        EDGE_TRUE,
        /** The condition does not hold, and the smallest change of a figure or date would have it otherwise. */
        EDGE_FALSE,
        /** The grade of a band. */
        BAND,
        /** A cap applies. */
        CAP,
        /** A veto applies. */
        VETO,
        /** A level of a rating is reached. */
        LEVEL,
        /** A limit of a rating applies. */
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
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
