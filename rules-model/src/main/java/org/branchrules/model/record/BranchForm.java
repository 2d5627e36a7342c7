package org.branchrules.model.record;

/** In which form a branch was set up (arts 4, 5 and 8). */
public enum BranchForm {
    STAND_ALONE,
    JOINT,
    TEMPORARY,
    MOBILE_MEMBER
}
