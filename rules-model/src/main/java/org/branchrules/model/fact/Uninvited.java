package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;

/**
 * A meeting of which not everyone who belongs to it was told. Immutable, and safe for use by several threads.
 *
 * @param activity {@code members-meeting}, {@code committee-meeting} or {@code group-meeting}
 */
public record Uninvited(String activity, String id, LocalDate date) implements Fact {
    @Override
    public List<Observation> observations() {
        return Observation.list("activity", activity, "id", id, "date", date);
    }
}
