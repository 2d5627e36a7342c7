package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody rated the branch: earlier grades, leaders, members, the public.
 *
 * @param by who rated
 * @param scale on which scale
 * @param value the value on it
 */
public record Rating(
        String by, String scale, String value, @Nullable LocalDate date) implements Fact {
    public Rating {
        new Checks()
                .notBlank(by, "by")
                .notBlank(scale, "scale")
                .notBlank(value, "value")
                .done();
    }

    @Override
    public List<Observation> observations() {
        return Observation.list("by", by, "scale", scale, "value", value, "date", date);
    }
}
