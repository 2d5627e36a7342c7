package org.branchrules.model.record;

/** What the files themselves say of a piece of evidence. */
public enum Integrity {
    ORIGINAL,
    /** Written up afterwards as if made at the time. */
    FILLED_IN_AFTERWARDS,
    /** Forged or declared void. */
    VOID;

    /** Whether it counts: only what is original proves that something was held. */
    public boolean counts() {
        return this == ORIGINAL;
    }
}
