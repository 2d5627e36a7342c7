package org.branchrules.model.policy;

import java.time.LocalDate;
import org.branchrules.model.Text;

/**
 * The value of a parameter that was in force, and where it comes from.
 *
 * @param unit its unit, as parameter files write it
 * @param value the value as text: {@code 3}, {@code 1/2}, {@code true}
 * @param from the day from which this value holds
 * @param source the provision that sets it
 * @param pack id of the pack that set it
 */
public record ParameterReading(
        String key, Text title, String unit, String value, LocalDate from, Text source, String pack) {}
