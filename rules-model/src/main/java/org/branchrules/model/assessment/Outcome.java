package org.branchrules.model.assessment;

/** What came of a requirement. */
public enum Outcome {
    MET,
    BREACHED,
    /** Breached, but cleared by a recorded reason, approval or exception. */
    EXCUSED,
    NOT_APPLICABLE,
    /** A more special pack takes its place. */
    DISPLACED,
    /** The files do not tell. */
    UNDETERMINED,
    /** A person must judge, and has not. */
    JUDGEMENT;

    /** Whether it counts towards a score: it applies, and is decided. */
    public boolean isDecided() {
        return this == MET || this == BREACHED || this == EXCUSED;
    }

    /** Whether it could still be decided either way. */
    public boolean isOpen() {
        return this == UNDETERMINED || this == JUDGEMENT;
    }
}
