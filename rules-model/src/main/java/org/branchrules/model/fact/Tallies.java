package org.branchrules.model.fact;

import java.util.List;

/** The things that a {@link Tally} counts, as rules write them in {@code about}. */
public final class Tallies {
    public static final String COMMITTEE_REPORTS_HEARD = "committee-reports-heard";
    public static final String COMMITTEE_DECISIONS = "committee-decisions";
    public static final String PARTY_LECTURES = "party-lectures";
    public static final String LEADING_CADRE_LECTURES = "leading-cadre-lectures";
    public static final String SUPERIOR_SECRETARY_LECTURES = "superior-secretary-lectures";
    public static final String LIFE_MEETINGS = "life-meetings";
    public static final String APPRAISALS = "appraisals";
    public static final String DUTY_REPORTS_TO_SUPERIOR = "duty-reports-to-superior";
    public static final String DUTY_REPORTS_TO_MEMBERS_MEETING = "duty-reports-to-members-meeting";
    public static final String DUTY_REPORTS_NOT_APPRAISED = "duty-reports-not-appraised";
    public static final String DUTY_REPORTS_APPRAISAL_NOT_STATED = "duty-reports-appraisal-not-stated";
    public static final String REPORTS_TO_COMMITTEE = "reports-to-committee";
    public static final String REPORTS_TO_MEMBERS_MEETING = "reports-to-members-meeting";
    public static final String REPORTS_TO_SUPERIOR = "reports-to-superior";
    public static final String DUTY_REPORTS_WITH_RESULT_USED = "duty-reports-with-result-used";
    public static final String SECRETARY_TRAININGS = "secretary-trainings";
    public static final String DISCLOSURES = "disclosures";
    public static final String BRIEFINGS = "briefings";
    public static final String REPORTS_UPWARD = "reports-upward";
    public static final String ATTENDANCE_NOTICES = "attendance-notices";
    public static final String DUAL_LIFE_REPORTS = "dual-life-reports";
    public static final String DUES_COLLECTIONS = "dues-collections";
    public static final String ADMISSIONS = "admissions";
    public static final String MEMBER_MATTERS = "member-matters";
    public static final String ELECTIONS = "elections";
    public static final String WORK_PLANS = "work-plans";

    /** All of them. */
    public static final List<String> ALL = List.of(
            COMMITTEE_REPORTS_HEARD,
            COMMITTEE_DECISIONS,
            PARTY_LECTURES,
            LEADING_CADRE_LECTURES,
            SUPERIOR_SECRETARY_LECTURES,
            LIFE_MEETINGS,
            APPRAISALS,
            DUTY_REPORTS_TO_SUPERIOR,
            DUTY_REPORTS_TO_MEMBERS_MEETING,
            DUTY_REPORTS_NOT_APPRAISED,
            DUTY_REPORTS_APPRAISAL_NOT_STATED,
            REPORTS_TO_COMMITTEE,
            REPORTS_TO_MEMBERS_MEETING,
            REPORTS_TO_SUPERIOR,
            DUTY_REPORTS_WITH_RESULT_USED,
            SECRETARY_TRAININGS,
            DISCLOSURES,
            BRIEFINGS,
            REPORTS_UPWARD,
            ATTENDANCE_NOTICES,
            DUAL_LIFE_REPORTS,
            DUES_COLLECTIONS,
            ADMISSIONS,
            MEMBER_MATTERS,
            ELECTIONS,
            WORK_PLANS);

    private Tallies() {}
}
