package org.branchrules.model.policy;

/** How far rules decide a requirement. */
public enum Coding {
    /** Wholly: without a finding it is met. */
    CODED,
    /** A finding is a breach; without one a person must judge. */
    PARTLY,
    /** Not at all: a person must judge. */
    JUDGEMENT,
    /** It permits something: nothing to check. */
    PERMISSION,
    /** It defines something: nothing to check. */
    DEFINITION,
    /** It leaves something to the discretion of a superior: nothing to check. */
    DISCRETION;

    /** Whether there is anything to check. */
    public boolean isChecked() {
        return this == CODED || this == PARTLY || this == JUDGEMENT;
    }
}
