package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;

/**
 * A meeting to which others than those who belong to it were asked. Immutable, and safe for use by several threads.
 *
 * @param activity {@code members-meeting}, {@code committee-meeting} or {@code group-meeting}
 * @param guests how many
 * @param voted whether they took part in a vote
 */
public record GuestVote(String activity, String id, LocalDate date, int guests, Answer voted) implements Fact {
    @Override
    public List<Observation> observations() {
        return Observation.list("activity", activity, "id", id, "date", date, "guests", guests, "voted", voted);
    }
}
