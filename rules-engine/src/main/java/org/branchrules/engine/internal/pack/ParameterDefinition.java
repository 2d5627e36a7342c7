package org.branchrules.engine.internal.pack;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A parameter with its dated values, oldest first; each holds until the next begins.
 *
 * @param stricter which direction is stricter: {@code lower}, {@code higher}, {@code true}, {@code false} or {@code none}
 * @param lowerLevels what packs below may do: {@code nothing}, {@code tighten} or {@code replace}
 */
record ParameterDefinition(
        String key, Text title, Unit unit, String stricter, String lowerLevels, List<DatedValue> values) {
    /**
     * One value.
     *
     * @param value an Integer, Boolean, Ratio or LocalDate, as the unit asks
     */
    record DatedValue(LocalDate from, Object value, Text source) {}

    ParameterDefinition {
        values = List.copyOf(values);
    }

    /** The value of these that holds on that day; null before the first. */
    static @Nullable DatedValue valueOn(List<DatedValue> values, LocalDate day) {
        DatedValue holding = null;
        for (DatedValue value : values) {
            if (!value.from().isAfter(day)) {
                holding = value;
            }
        }
        return holding;
    }
}
