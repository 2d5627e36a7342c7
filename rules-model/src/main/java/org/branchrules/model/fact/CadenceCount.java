package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Span;

/**
 * Due, held and missed by calendar windows, with the missed ones named.
 *
 * @param everyMonths length of a window
 * @param due windows due
 * @param held windows in which it was held
 * @param missed the windows in which it was not
 * @param days the days on which it was held
 */
public record CadenceCount(
        String activity,
        String subject,
        int everyMonths,
        int due,
        int held,
        List<CalendarWindow> missed,
        List<LocalDate> days)
        implements Fact {
    public CadenceCount {
        missed = List.copyOf(missed);
        days = List.copyOf(days);
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "activity",
                activity,
                "subject",
                subject.isEmpty() ? null : subject,
                "everyMonths",
                everyMonths,
                "due",
                due,
                "held",
                held,
                "missed",
                missed,
                "days",
                days);
    }

    @Override
    public List<Span> spans() {
        return missed.stream().map(CalendarWindow::span).toList();
    }

    /** The missed windows; 1 where none was missed and something else is found fault with. */
    @Override
    public int occurrences() {
        return Math.max(1, missed.size());
    }
}
