package org.branchrules.model.policy;

/** The levels at which packs are made, highest first. A lower level may add and tighten, and may not loosen. */
public enum Level {
    NATIONAL,
    PROVINCE,
    CITY,
    /** One organisation: a bureau, an enterprise, a university. */
    UNIT;

    /** Whether this level stands below the other. */
    public boolean isBelow(Level other) {
        return compareTo(other) > 0;
    }
}
