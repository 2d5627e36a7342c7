package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.Ratio;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Matter;
import org.branchrules.model.record.Observation;

/**
 * An item that a meeting dealt with, and the vote on it.
 *
 * @param activity {@code members-meeting} or {@code committee-meeting}
 * @param meeting id of the meeting
 * @param kind what it was about
 * @param major whether a major matter
 * @param prepared whether the committee discussed it on an earlier day, or on the same
 * @param voted whether a vote was taken
 * @param election whether the vote was an election, which has rules of its own
 * @param attendanceStated whether entitled and present are both on file
 * @param ayesStated whether entitled and ayes are both on file
 * @param entitled how many had the right to vote and should have come
 * @param present how many of them came
 * @param ayes in favour, written ayes included
 * @param adopted whether recorded as carried
 * @param discussed whether discussed before the vote
 */
public record AgendaItem(
        String activity,
        String meeting,
        LocalDate date,
        Matter.Kind kind,
        boolean major,
        Answer prepared,
        boolean voted,
        boolean election,
        boolean attendanceStated,
        boolean ayesStated,
        int entitled,
        int present,
        int ayes,
        Answer adopted,
        Answer discussed)
        implements Fact {
    /** Whether the entitled members who came reach {@code share} of all entitled, or exceed it where {@code strictly}. */
    public boolean quorumReaches(Ratio share, boolean strictly) {
        return strictly ? share.isExceededBy(present, entitled) : share.isReachedBy(present, entitled);
    }

    /** Whether the ayes exceed {@code share} of all entitled members. */
    public boolean ayesExceed(Ratio share) {
        return share.isExceededBy(ayes, entitled);
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "activity",
                activity,
                "meeting",
                meeting,
                "date",
                date,
                "kind",
                kind,
                "entitled",
                attendanceStated || ayesStated ? entitled : null,
                "present",
                attendanceStated ? present : null,
                "ayes",
                ayesStated ? ayes : null,
                "adopted",
                voted ? adopted : null,
                "discussed",
                voted ? discussed : null,
                "prepared",
                major ? prepared : null);
    }
}
