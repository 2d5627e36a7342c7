package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Post;
import org.jspecify.annotations.Nullable;

/**
 * A post that stood empty for some time in the period.
 *
 * @param daysVacant days without anyone, up to the filling or the day of the assessment
 */
public record VacantPost(
        Post post, LocalDate since, @Nullable LocalDate filledOn, int daysVacant) implements Fact {
    @Override
    public List<Observation> observations() {
        return Observation.list("post", post, "since", since, "filledOn", filledOn, "daysVacant", daysVacant);
    }
}
