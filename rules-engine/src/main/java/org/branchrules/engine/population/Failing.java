package org.branchrules.engine.population;

/**
 * What typically goes wrong in a branch, as notices of inspections report it. How often stands in the data of the
 * {@link Population}.
 */
public enum Failing {
    /** Quarters without a members' meeting. */
    MEMBERS_MEETING_MISSED,
    /** Months without a committee meeting. */
    COMMITTEE_MEETING_MISSED,
    /** Months without a group meeting, in one of the groups. */
    GROUP_MEETING_MISSED,
    /** Months without a theme day. */
    THEME_DAY_MISSED,
    /** Lectures not given. */
    LECTURE_MISSED,
    /** Fewer than half come. */
    LOW_ATTENDANCE,
    /** Meetings in which papers were read out, and nothing else. */
    ONLY_READING,
    /** A member admitted without a members' meeting. */
    ADMISSION_WITHOUT_MEETING,
    /** An admission that the committee did not discuss before. */
    ADMISSION_WITHOUT_COMMITTEE,
    /** A member admitted before the activist's year was over. */
    ADMISSION_TOO_EARLY,
    /** Records that were written up afterwards. */
    RECORDS_FILLED_IN_AFTERWARDS,
    /** Records that were found to be forged. */
    RECORDS_FORGED,
    /** The term ran out months ago. */
    ELECTION_OVERDUE,
    /** A post empty for months. */
    POST_VACANT,
    /** A branch that should have a committee and has none. */
    NO_COMMITTEE,
    /** A member whom nobody has reached for months. */
    MEMBER_OUT_OF_REACH,
    /** Months in which not everybody paid. */
    DUES_LATE,
    /** Theme days spent on outings. */
    THEME_DAY_MISUSED,
    /** Steps of the life meeting left out. */
    LIFE_MEETING_INCOMPLETE,
    /** No life meeting in the year. */
    LIFE_MEETING_MISSED,
    /** An appraisal without a ballot. */
    APPRAISAL_WITHOUT_BALLOT,
    /** No appraisal in the year. */
    APPRAISAL_MISSED,
    /** More full members than a branch should have. */
    BRANCH_TOO_LARGE,
    /** A joint branch of too many units. */
    UNSUITABLE_GROUPING,
    /** No place to meet. */
    NO_PREMISES,
    /** Designated weak and lax, and no plan to put it right. */
    WEAK_WITHOUT_PLAN,
    /** Meetings chaired by somebody without the right to. */
    CHAIR_WITHOUT_RIGHT,
    /** A vote with too few present. */
    VOTE_BELOW_QUORUM,
    /** Members with whom nobody talked, in per cent. */
    TALKS_MISSED,
    /** No plan of the year. */
    PLAN_MISSING,
    /** Reports that the secretary did not make. */
    DUTY_REPORT_MISSED,
    /** The secretary took part in no training. */
    TRAINING_MISSED,
    /** Sections of the files that nobody handed in. */
    SECTION_NOT_SUPPLIED
}
