package org.branchrules.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.branchrules.engine.Policy;
import org.branchrules.model.Ratio;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.rule.Parameters;

/** The figures of a policy, as a host that runs the rules itself would keep them. */
final class PolicyParameters implements Parameters {
    private final Map<String, Object> values = new HashMap<>();

    PolicyParameters(Policy policy) {
        for (ParameterReading reading : policy.parameters()) {
            values.put(reading.key(), value(reading));
        }
    }

    private static Object value(ParameterReading reading) {
        String text = reading.value();
        return switch (reading.unit()) {
            case "flag" -> Boolean.valueOf(text);
            case "date" -> LocalDate.parse(text);
            case "ratio" -> Ratio.parse(text);
            default -> Integer.valueOf(text);
        };
    }

    private <T> T read(String key, Class<T> type) {
        Object value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no parameter `" + key + "`");
        }
        return type.cast(value);
    }

    @Override
    public int count(String key) {
        return read(key, Integer.class);
    }

    @Override
    public int people(String key) {
        return read(key, Integer.class);
    }

    @Override
    public int days(String key) {
        return read(key, Integer.class);
    }

    @Override
    public int months(String key) {
        return read(key, Integer.class);
    }

    @Override
    public int years(String key) {
        return read(key, Integer.class);
    }

    @Override
    public int monthOfYear(String key) {
        return read(key, Integer.class);
    }

    @Override
    public int percent(String key) {
        return read(key, Integer.class);
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
}
