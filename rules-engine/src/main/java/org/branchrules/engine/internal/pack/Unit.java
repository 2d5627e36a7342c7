package org.branchrules.engine.internal.pack;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.branchrules.model.Ratio;
import org.jspecify.annotations.Nullable;

/** The units of parameters, and the method by which rules read each. */
public enum Unit {
    COUNT("count", "count"),
    PEOPLE("people", "people"),
    DAYS("days", "days"),
    MONTHS("months", "months"),
    YEARS("years", "years"),
    MONTH_OF_YEAR("month-of-year", "monthOfYear"),
    PERCENT("percent", "percent"),
    RATIO("ratio", "ratio"),
    FLAG("flag", "flag"),
    DATE("date", "date");

    /** More than any rule can mean, and few enough to reckon with days and months. */
    private static final int MOST = 1_000_000;

    private final String key;
    private final String method;

    Unit(String key, String method) {
        this.key = key;
        this.method = method;
    }

    /** Its name in parameter files. */
    public String key() {
        return key;
    }

    String method() {
        return method;
    }

    /** What its values look like, in words that both languages share. */
    public String example() {
        return switch (this) {
            case RATIO -> "1/2, 2/3, 1/1";
            case FLAG -> "true, false";
            case DATE -> "2018-10-28";
            case COUNT, PEOPLE, DAYS, MONTHS, YEARS -> "0, 1, 2 … " + MOST;
            case MONTH_OF_YEAR -> "1, 2 … 12";
            case PERCENT -> "0, 1 … 100";
        };
    }

    /** The unit of that key; null where there is none. */
    public static @Nullable Unit ofKey(String key) {
        return Arrays.stream(values())
                .filter(unit -> unit.key.equals(key))
                .findFirst()
                .orElse(null);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Unit::key).toList();
    }

    /** Whether its values are whole numbers. */
    boolean isNumber() {
        return this != RATIO && this != FLAG && this != DATE;
    }

    /** A value of this unit as parameter files write it; null where it is none. */
    @Nullable
    public Object parse(String text) {
        try {
            return switch (this) {
                case RATIO -> share(text);
                case FLAG -> (text.equals("true") || text.equals("false")) ? Boolean.valueOf(text) : null;
                case DATE -> LocalDate.parse(text);
                case COUNT, PEOPLE, DAYS, MONTHS, YEARS -> number(text, MOST);
                case MONTH_OF_YEAR -> text.equals("0") ? null : number(text, 12);
                case PERCENT -> number(text, 100);
            };
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return null;
        }
    }

    /** A share is of a whole, and small enough to be compared without rounding. */
    private static @Nullable Ratio share(String text) {
        Ratio share = Ratio.parse(text);
        return share.numerator() > share.denominator() || share.denominator() > MOST ? null : share;
    }

    private static @Nullable Integer number(String text, int most) {
        int number = Integer.parseInt(text);
        return number < 0 || number > most ? null : number;
    }
}
