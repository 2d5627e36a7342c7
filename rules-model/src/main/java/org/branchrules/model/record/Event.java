package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to the branch: a commendation, an accident, a violation.
 *
 * @param type what, in the words of a pack
 * @param level of which level: county, city…
 */
public record Event(String type, @Nullable String level, LocalDate date, Proof proof) implements Fact {
    public Event {
        proof = Proof.orDefault(proof);
        new Checks().notBlank(type, "type").present(date, "date").done();
    }

    @Override
    public List<Observation> observations() {
        return Observation.list("type", type, "level", level, "date", date);
    }
}
