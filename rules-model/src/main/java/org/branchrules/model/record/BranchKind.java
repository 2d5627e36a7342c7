package org.branchrules.model.record;

/** The kinds of branch of art. 10, and three that its groups are commonly split into. */
public enum BranchKind {
    VILLAGE,
    COMMUNITY,
    /** State-owned or collectively owned enterprise. */
    STATE_ENTERPRISE,
    UNIVERSITY,
    PRIVATE_ENTERPRISE,
    SOCIAL_ORGANISATION,
    /** Public institution, hospitals among them. */
    INSTITUTION,
    /** Party or state organ. */
    AGENCY,
    MOBILE_MEMBERS,
    RETIREES,
    SCHOOL,
    RESEARCH_INSTITUTE,
    /** Formed for one task (art. 8). */
    TEMPORARY,
    /** Army or armed police: outside the Regulation, whose last chapter leaves them to rules of their own. */
    MILITARY
}
