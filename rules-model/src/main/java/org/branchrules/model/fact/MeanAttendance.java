package org.branchrules.model.fact;

import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;

/**
 * How many came to the sessions of one kind, over all of those whose attendance is on file.
 *
 * @param activity which kind of session, as in {@link Session}
 * @param sessions how many sessions
 * @param expected how many were expected, in all of them together
 * @param present how many of them came
 */
public record MeanAttendance(String activity, int sessions, int expected, int present) implements Fact {
    /** Whether fewer than so many per cent came on average. */
    public boolean below(int percent) {
        return present * 100L < (long) expected * percent;
    }

    @Override
    public List<Observation> observations() {
        return Observation.list("activity", activity, "sessions", sessions, "expected", expected, "present", present);
    }
}
