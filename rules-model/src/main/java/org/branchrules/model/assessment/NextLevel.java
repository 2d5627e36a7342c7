package org.branchrules.model.assessment;

import java.util.List;
import org.branchrules.model.RequirementId;

/**
 * The level above, and what is missing for it. Immutable.
 *
 * @param level the level above
 * @param points the points missing
 * @param requirements the requirements that it asks for and that are not met
 * @param items ids of the items that it asks for in full and that are not
 * @param dimensions ids of the dimensions in which too few points were earned
 * @param events the types of the events that it asks for and that are not on record
 * @param limits ids of the caps and vetoes in its way
 */
public record NextLevel(
        RatingLevel level,
        Points points,
        List<RequirementId> requirements,
        List<String> items,
        List<String> dimensions,
        List<String> events,
        List<String> limits) {
    public NextLevel {
        requirements = List.copyOf(requirements);
        items = List.copyOf(items);
        dimensions = List.copyOf(dimensions);
        events = List.copyOf(events);
        limits = List.copyOf(limits);
    }
}
