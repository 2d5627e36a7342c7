package org.branchrules.model.fact;

import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;

/**
 * Members excused from attendance, and to how many of them study was brought. Immutable, and safe for use by several threads.
 *
 * @param members how many are excused
 * @param without to how many it is known that nothing was brought
 * @param notStated of how many the files do not say
 */
public record HomeStudy(int members, int without, int notStated) implements Fact {
    @Override
    public List<Observation> observations() {
        return Observation.list("members", members, "without", without, "notStated", notStated);
    }
}
