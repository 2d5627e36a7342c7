package org.branchrules.model.record;

import org.jspecify.annotations.Nullable;

/** A yes, a no, or nothing said: silence of the files is neither. */
public enum Answer {
    YES,
    NO,
    NOT_STATED;

    /** YES for true, NO for false, NOT_STATED for null. */
    public static Answer of(@Nullable Boolean value) {
        if (value == null) {
            return NOT_STATED;
        }
        return value ? YES : NO;
    }

    static Answer orNotStated(@Nullable Answer answer) {
        return answer == null ? NOT_STATED : answer;
    }
}
