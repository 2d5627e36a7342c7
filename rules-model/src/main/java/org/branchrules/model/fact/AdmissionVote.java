package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.Ratio;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Matter;
import org.branchrules.model.record.Observation;

/**
 * The vote of a members' meeting on taking in a person or on confirming one. Immutable, and safe for use by several threads.
 *
 * @param meeting id of the meeting
 * @param kind {@code ADMISSION} or {@code CONFIRMATION}
 * @param countsStated whether entitled and present are both on file
 * @param entitled how many had the right to vote and should have come
 * @param present how many of them came
 * @param secretBallot whether by secret ballot
 */
public record AdmissionVote(
        String meeting,
        LocalDate date,
        Matter.Kind kind,
        boolean countsStated,
        int entitled,
        int present,
        Answer secretBallot)
        implements Fact {
    /** Whether those who came are more than {@code share} of all entitled. */
    public boolean attendanceExceeds(Ratio share) {
        return share.isExceededBy(present, entitled);
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "meeting",
                meeting,
                "date",
                date,
                "kind",
                kind,
                "entitled",
                countsStated ? entitled : null,
                "present",
                countsStated ? present : null,
                "secretBallot",
                secretBallot);
    }
}
