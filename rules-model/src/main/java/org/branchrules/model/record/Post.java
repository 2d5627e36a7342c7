package org.branchrules.model.record;

/** A post in the leadership of a branch. */
public enum Post {
    SECRETARY,
    DEPUTY_SECRETARY,
    ORGANISATION,
    PUBLICITY,
    DISCIPLINE,
    YOUTH,
    UNITED_FRONT,
    OTHER
}
