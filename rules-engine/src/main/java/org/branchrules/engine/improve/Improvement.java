package org.branchrules.engine.improve;

import java.util.List;
import org.branchrules.model.assessment.Assessment;

/**
 * The way up from an assessment. Immutable, and safe for use by several threads.
 *
 * @param assessment where it starts
 * @param climbs to the next grade, then to the next level of each local scheme; or to the one goal that was named. None for
 *     what is at its best already
 */
public record Improvement(Assessment assessment, List<Climb> climbs) {
    public Improvement {
        climbs = List.copyOf(climbs);
    }
}
