package org.branchrules.engine.internal.pack;

import java.util.Arrays;
import java.util.List;
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
}
