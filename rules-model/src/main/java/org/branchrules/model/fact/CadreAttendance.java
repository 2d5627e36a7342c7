package org.branchrules.model.fact;

import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;

/**
 * How often a leading cadre took part in the life of the own branch, as far as minutes name who was absent.
 *
 * @param expected sessions that the member belonged to
 * @param attended how many of them the member came to
 */
public record CadreAttendance(String member, int expected, int attended) implements Fact {
    @Override
    public List<Observation> observations() {
        return Observation.list("member", member, "expected", expected, "attended", attended);
    }
}
