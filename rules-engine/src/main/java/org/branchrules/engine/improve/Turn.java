package org.branchrules.engine.improve;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.RequirementOutcome;

/**
 * A day on which a branch falls back if nothing is done by then. Immutable.
 *
 * @param day the first day as of which it has: what is still not done on that day is breached
 * @param breached what is newly breached then, in the order of the catalogue
 * @param before the grade the day before
 * @param after the grade then
 * @param levels how the levels of local schemes fall
 */
public record Turn(
        LocalDate day, List<RequirementOutcome> breached, Grade before, Grade after, List<LevelFall> levels) {
    public Turn {
        breached = List.copyOf(breached);
        levels = List.copyOf(levels);
    }

    /** Whether the grade falls. */
    public boolean isGradeFall() {
        return before.isBetterThan(after);
    }
}
