package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;

/**
 * A decision that belongs to the members' meeting.
 *
 * @param about {@code admission}, {@code member-matter} or {@code residents}
 * @param kind which step or measure, as the records call it
 * @param subject the member's or matter's opaque id
 * @param byMembersMeeting whether a members' meeting that counts decided it
 */
public record Decision(String about, String kind, String subject, LocalDate date, Answer byMembersMeeting)
        implements Fact {
    @Override
    public List<Observation> observations() {
        return Observation.list(
                "about", about, "kind", kind, "subject", subject, "date", date, "byMembersMeeting", byMembersMeeting);
    }
}
