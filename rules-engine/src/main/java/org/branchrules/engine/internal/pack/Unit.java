package org.branchrules.engine.internal.pack;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.branchrules.model.Ratio;
import org.jspecify.annotations.Nullable;

/** The units of parameters, and the method by which rules read each. */
enum Unit {
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

    private final String key;
    private final String method;

    Unit(String key, String method) {
        this.key = key;
        this.method = method;
    }

    String key() {
        return key;
    }

    String method() {
        return method;
    }

    static @Nullable Unit ofKey(String key) {
        return Arrays.stream(values())
                .filter(unit -> unit.key.equals(key))
                .findFirst()
                .orElse(null);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Unit::key).toList();
    }

    /** A value of this unit as parameter files write it; null where it is none. */
    @Nullable
    Object parse(String text) {
        try {
            return switch (this) {
                case RATIO -> Ratio.parse(text);
                case FLAG -> (text.equals("true") || text.equals("false")) ? Boolean.valueOf(text) : null;
                case DATE -> LocalDate.parse(text);
                case COUNT, PEOPLE, DAYS, MONTHS, YEARS -> number(text, Integer.MAX_VALUE);
                case MONTH_OF_YEAR -> text.equals("0") ? null : number(text, 12);
                case PERCENT -> number(text, 100);
            };
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Integer number(String text, int most) {
        int number = Integer.parseInt(text);
        return number < 0 || number > most ? null : number;
    }
}
