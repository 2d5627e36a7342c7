package org.branchrules.engine.mutation;

/** What about a policy a mutant changes. */
public enum MutantKind {
    /** The value of a parameter. */
    PARAMETER,
    /** A day from which, or up to which, something is in force. */
    DATE,
    /** Whom a requirement binds. */
    SCOPE,
    /** Whether a requirement must or normally should be met, and whether it is a key one. */
    MODALITY,
    /** The sections that a requirement, cap or veto needs. */
    NEEDS,
    /** Weights, bands, caps and vetoes. */
    GRADING,
    /** Deadline and kind of a remedy. */
    REMEDY,
    /** Points, stars and tiers. */
    POINTS,
    /** The conditions and the report of a rule. */
    RULE
}
