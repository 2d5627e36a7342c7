package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;

/** Lists of days. */
final class Days {
    private Days() {}

    /** The days in order; the list itself where it is in order already, as most are. */
    static List<LocalDate> inOrder(List<LocalDate> days) {
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).isBefore(days.get(i - 1))) {
                return days.stream().sorted().toList();
            }
        }
        return List.copyOf(days);
    }
}
