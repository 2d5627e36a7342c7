package org.branchrules.model.record;

/** Which body decided. */
public enum DecidedBy {
    MEMBERS_MEETING,
    COMMITTEE,
    SECRETARY,
    SUPERIOR,
    NOT_STATED
}
