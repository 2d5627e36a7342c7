package org.branchrules.model.record;

import java.util.List;

/**
 * Who was expected and who came.
 *
 * @param absent ids of those who did not come, as far as the minutes name them
 */
public record Attendance(int expected, int present, List<String> absent) {
    public Attendance {
        absent = Checks.sorted(absent);
        new Checks()
                .notNegative(expected, "expected")
                .notNegative(present, "present")
                .atMost(present, "present", expected, "expected")
                .atMost(absent.size(), "absent", expected - Math.min(present, expected), "expected - present")
                .distinct(absent, "absent")
                .done();
    }
}
