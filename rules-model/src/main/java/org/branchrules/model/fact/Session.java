package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.Ratio;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;

/**
 * One meeting, with the offices of those in it as they stood on its date.
 *
 * @param activity {@code members-meeting}, {@code committee-meeting}, {@code group-meeting} or {@code party-lecture}
 * @param id id of the meeting
 * @param topicStated whether its topic is on file
 * @param methodsStated whether it is on file how it was run
 * @param readingOnly whether nothing was done but reading documents
 * @param chair the office of who chaired
 * @param delegated whether a delegation to that person is on file
 * @param secretaryInOffice whether there was a secretary on that day, who could have chaired or delegated
 * @param expected who was expected; for a committee meeting never fewer than the committee had members on the date
 * @param present how many of them came; -1 when not on file
 */
public record Session(
        String activity,
        String id,
        LocalDate date,
        boolean topicStated,
        boolean methodsStated,
        boolean readingOnly,
        Chair chair,
        boolean delegated,
        boolean secretaryInOffice,
        int expected,
        int present)
        implements Fact {
    /** What office the person in the chair held. */
    public enum Chair {
        SECRETARY,
        DEPUTY_SECRETARY,
        COMMITTEE_MEMBER,
        GROUP_LEADER,
        /** Someone at a group meeting before the present leader took over; who led then is not on file. */
        EARLIER_LEADER,
        /** Someone without office in the branch on that day. */
        NO_OFFICE,
        NOT_STATED
    }

    /** Whether it is on file who was expected and who came. */
    public boolean attendanceStated() {
        return present >= 0;
    }

    /** Whether the share of those who came reaches {@code share}, or exceeds it where {@code strictly}. */
    public boolean attendanceReaches(Ratio share, boolean strictly) {
        return strictly ? share.isExceededBy(present, expected) : share.isReachedBy(present, expected);
    }

    /** Whether fewer than so many per cent came. */
    public boolean attendanceBelow(int percent) {
        return present * 100L < (long) expected * percent;
    }

    /**
     * Whether the secretary, or someone with the secretary's delegation, was in the chair. While the post of secretary was
     * vacant nobody could delegate, and another officer in the chair is proper.
     */
    public Answer properlyChaired() {
        if (chair == Chair.NOT_STATED) {
            return Answer.NOT_STATED;
        }
        return Answer.of(chair == Chair.SECRETARY || delegated || (!secretaryInOffice && chairedByOfficer()));
    }

    /** Whether the person in the chair held an office of the committee or was its secretary or deputy. */
    public boolean chairedByOfficer() {
        return chair == Chair.SECRETARY || chair == Chair.DEPUTY_SECRETARY || chair == Chair.COMMITTEE_MEMBER;
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "activity",
                activity,
                "id",
                id,
                "date",
                date,
                "chair",
                chair,
                "delegated",
                delegated,
                "expected",
                attendanceStated() ? expected : null,
                "present",
                attendanceStated() ? present : null,
                "topicStated",
                topicStated);
    }
}
