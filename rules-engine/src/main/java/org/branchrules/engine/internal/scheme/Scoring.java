package org.branchrules.engine.internal.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.branchrules.model.assessment.Points;
import org.jspecify.annotations.Nullable;

/** How an item comes to its points. */
public sealed interface Scoring {
    /** Whether it looks at the outcomes of requirements, and not at a figure. */
    default boolean isOfRequirements() {
        return this instanceof AllOrNothing || this instanceof Proportional || this instanceof Deduction;
    }

    /** All points when every requirement of the item is met or excused; none when one is breached. */
    record AllOrNothing() implements Scoring {}

    /** As large a share of the points as the share of its requirements that are met or excused. */
    record Proportional() implements Scoring {}

    /**
     * All points, less some for each breach of its requirements.
     *
     * @param each points taken away each time
     * @param floor what is left at least
     */
    record Deduction(Points each, Points floor) implements Scoring {}

    /**
     * The points of the first band in which the figure lies; none where it lies in none.
     *
     * @param bands best first
     */
    record Banded(Figure figure, List<Band> bands) implements Scoring {
        public Banded {
            bands = List.copyOf(bands);
        }
    }

    /**
     * Points for each one counted, up to those of the item; with {@code each} below 0, the item's points less some for each
     * one, down to the floor.
     */
    record PerUnit(Figure figure, Points each, Points floor) implements Scoring {}

    /** As large a share of the points as the figure is of {@code outOf}. */
    record OutOf(Figure figure, BigDecimal outOf) implements Scoring {}

    /**
     * Some points for a figure.
     *
     * @param atLeast the least figure; null where there is none
     * @param below the figure that it must stay under; null where there is none
     */
    record Band(@Nullable BigDecimal atLeast, @Nullable BigDecimal below, Points points) {
        boolean holds(Quantity quantity) {
            return (atLeast == null || quantity.compareTo(atLeast) >= 0)
                    && (below == null || quantity.compareTo(below) < 0);
        }
    }
}
