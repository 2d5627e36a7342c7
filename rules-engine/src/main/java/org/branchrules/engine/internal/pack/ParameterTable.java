package org.branchrules.engine.internal.pack;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.branchrules.model.Ratio;
import org.branchrules.model.rule.Parameters;

/** The parameters in force on one day. */
final class ParameterTable implements Parameters {
    private final Map<String, Object> values;

    ParameterTable(Map<String, Object> values) {
        this.values = new HashMap<>(values);
    }

    private <T> T read(String key, Class<T> type) {
        Object value = values.get(key);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    value == null ? "no parameter `" + key + "`" : "parameter `" + key + "` is " + value);
        }
        return type.cast(value);
    }

    private int number(String key) {
        return read(key, Integer.class);
    }

    @Override
    public int count(String key) {
        return number(key);
    }

    @Override
    public int people(String key) {
        return number(key);
    }

    @Override
    public int days(String key) {
        return number(key);
    }

    @Override
    public int months(String key) {
        return number(key);
    }

    @Override
    public int years(String key) {
        return number(key);
    }

    @Override
    public int monthOfYear(String key) {
        return number(key);
    }

    @Override
    public int percent(String key) {
        return number(key);
    }

    @Override
    public Ratio ratio(String key) {
        return read(key, Ratio.class);
    }

    @Override
    public boolean flag(String key) {
        return read(key, Boolean.class);
    }

    @Override
    public LocalDate date(String key) {
        return read(key, LocalDate.class);
    }

    int limit(String parameterOrNumber) {
        return Character.isDigit(parameterOrNumber.charAt(0))
                ? Integer.parseInt(parameterOrNumber)
                : number(parameterOrNumber);
    }
}
