package org.branchrules.model.policy;

/** Who puts something right. */
public enum Responsible {
    SECRETARY,
    BRANCH_COMMITTEE,
    BRANCH,
    MEMBERS_MEETING,
    GROUP_LEADER,
    SUPERIOR,
    BASIC_COMMITTEE,
    COUNTY_COMMITTEE,
    ORGANISATION_DEPARTMENT,
    LEADING_CADRE,
    MEMBER,
    UNIT
}
