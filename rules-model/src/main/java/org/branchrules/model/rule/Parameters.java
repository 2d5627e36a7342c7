package org.branchrules.model.rule;

import java.time.LocalDate;
import org.branchrules.model.Ratio;

/**
 * The figures of a policy, as they are in force for one assessment; the global {@code parameters} of every rule. Each
 * method reads a parameter of the unit that its name says. Immutable, and safe for use by several threads.
 */
public interface Parameters {
    /** A number of things. */
    int count(String key);

    /** A number of people. */
    int people(String key);

    /** A number of days. */
    int days(String key);

    /** A number of months. */
    int months(String key);

    /** A number of years. */
    int years(String key);

    /** A month of the year, 1 to 12. */
    int monthOfYear(String key);

    /** A share in per cent, 0 to 100. */
    int percent(String key);

    /** An exact share, such as 1/2. */
    Ratio ratio(String key);

    /** A choice between two readings. */
    boolean flag(String key);

    /** A day. */
    LocalDate date(String key);
}
