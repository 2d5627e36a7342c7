package org.branchrules.engine.internal.scheme;

import java.util.List;
import java.util.stream.Stream;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Points;
import org.branchrules.model.assessment.RatingLevel;

/**
 * A local scheme as its pack declares it. Immutable, and safe for use by several threads.
 *
 * @param total the points of all dimensions that are no bonus
 * @param ladder whether a level needs the level below
 * @param levels best first; the last one asks for nothing
 */
public record RatingScheme(
        String id,
        Text title,
        Points total,
        boolean ladder,
        List<Level> levels,
        List<Limit> limits,
        List<Dimension> dimensions) {
    /**
     * A level and what it asks for.
     *
     * @param from the score from which it is reached
     * @param requirements those that must be met, be excused, or not apply
     * @param items ids of the items in which nothing may be missing
     * @param dimensions the points that some dimensions must have
     * @param events types of events that must be on record
     */
    public record Level(
            RatingLevel level,
            Points from,
            List<RequirementId> requirements,
            List<String> items,
            List<Least> dimensions,
            List<String> events) {
        public Level {
            requirements = List.copyOf(requirements);
            items = List.copyOf(items);
            dimensions = List.copyOf(dimensions);
            events = List.copyOf(events);
        }

        /** Whether it asks for nothing, so that every branch reaches it. */
        public boolean isOpenToAll() {
            return from.compareTo(Points.ZERO) <= 0
                    && requirements.isEmpty()
                    && items.isEmpty()
                    && dimensions.isEmpty()
                    && events.isEmpty();
        }
    }

    /** The least points that a dimension must have. */
    public record Least(String dimension, Points points) {}

    /**
     * A cap or veto: any one of its conditions suffices.
     *
     * @param level id of the best level that it allows
     * @param breached requirements of which a breach brings it on
     * @param events types of events that bring it on
     * @param ceilings ids of caps and vetoes of the policy that bring it on
     */
    public record Limit(
            String id,
            boolean veto,
            Text text,
            String level,
            List<RequirementId> breached,
            List<String> events,
            List<String> ceilings) {
        public Limit {
            breached = List.copyOf(breached);
            events = List.copyOf(events);
            ceilings = List.copyOf(ceilings);
        }
    }

    /**
     * A part of the scheme.
     *
     * @param points those of its items and dimensions; of a bonus the most that it can add
     * @param bonus whether it adds to the total rather than being part of it
     */
    public record Dimension(
            String id, Text title, Points points, boolean bonus, List<Dimension> dimensions, List<Item> items) {
        public Dimension {
            dimensions = List.copyOf(dimensions);
            items = List.copyOf(items);
        }

        /** Itself and the dimensions that it consists of, at any depth. */
        public Stream<Dimension> all() {
            return Stream.concat(Stream.of(this), dimensions.stream().flatMap(Dimension::all));
        }
    }

    /**
     * The smallest part that points are given for.
     *
     * @param requirements the requirements that it checks or serves
     */
    public record Item(
            String id,
            Text title,
            Points points,
            List<RequirementId> requirements,
            WhenNotApplicable whenNotApplicable,
            Scoring scoring) {
        public Item {
            requirements = List.copyOf(requirements);
        }
    }

    public RatingScheme {
        levels = List.copyOf(levels);
        limits = List.copyOf(limits);
        dimensions = List.copyOf(dimensions);
    }

    /** The place of a level, 0 for the best. */
    public int place(RatingLevel level) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).level().equals(level)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no level `" + level.id() + "`");
    }

    /** Every dimension, at any depth. */
    public Stream<Dimension> allDimensions() {
        return dimensions.stream().flatMap(Dimension::all);
    }

    /** Every item. */
    public Stream<Item> allItems() {
        return allDimensions().flatMap(dimension -> dimension.items().stream());
    }
}
