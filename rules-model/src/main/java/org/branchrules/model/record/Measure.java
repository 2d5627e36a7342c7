package org.branchrules.model.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a local pack reads: days to an approval, problems solved.
 *
 * @param measuredIn its unit
 * @param source where it comes from
 */
public record Measure(
        String key,
        BigDecimal value,
        String measuredIn,
        @Nullable LocalDate date,
        @Nullable String source) implements Fact {
    public Measure {
        new Checks()
                .notBlank(key, "key")
                .present(value, "value")
                .notBlank(measuredIn, "measuredIn")
                .done();
    }

    @Override
    public List<Observation> observations() {
        return Observation.list("key", key, "value", value, "measuredIn", measuredIn, "date", date);
    }
}
