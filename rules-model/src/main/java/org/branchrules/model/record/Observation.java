package org.branchrules.model.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value that a fact shows.
 *
 * @param name name of the component, as rules write it
 * @param value a number, text, date, enum constant, truth value, or a list of these
 */
public record Observation(String name, Object value) {
    /** Name and value in turn; a null value is left out. */
    public static List<Observation> list(@Nullable Object... namesAndValues) {
        List<Observation> observations = new ArrayList<>(namesAndValues.length / 2);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object name = namesAndValues[i];
            Object value = namesAndValues[i + 1];
            if (name != null && value != null) {
                observations.add(new Observation((String) name, value));
            }
        }
        return List.copyOf(observations);
    }
}
