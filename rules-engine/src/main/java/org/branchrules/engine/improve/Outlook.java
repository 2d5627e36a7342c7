package org.branchrules.engine.improve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a branch falls back, day by day, if nothing more is done. Every day was assessed; none is estimated. Immutable.
 *
 * @param from the day of the assessment
 * @param until the last day that was looked at
 * @param turns the days on which something is newly breached or a grade or level falls, in order
 */
public record Outlook(LocalDate from, LocalDate until, List<Turn> turns) {
    public Outlook {
        turns = List.copyOf(turns);
    }

    /** The day on which the grade falls next, if it does. */
    public Optional<Turn> nextFall() {
        return turns.stream().filter(Turn::isGradeFall).findFirst();
    }
}
