package org.branchrules.engine.internal.pack;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchrules.model.policy.ParameterReading;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of some packs on one day: each with the value that the lowest of them gives it.
 *
 * @param values an Integer, Boolean, Ratio or LocalDate by key
 * @param readings the same with where each comes from
 */
record ParametersInForce(Map<String, Object> values, Map<String, ParameterReading> readings) {
    static ParametersInForce on(LocalDate day, List<LoadedPack> packs, Map<String, String> overrides) {
        Map<String, ParameterDefinition> definitions = new HashMap<>();
        ParametersInForce inForce = new ParametersInForce(new HashMap<>(), new HashMap<>());
        for (LoadedPack pack : packs) {
            for (ParameterDefinition definition : pack.data().parameters().values()) {
                definitions.put(definition.key(), definition);
                ParameterDefinition.DatedValue value = ParameterDefinition.valueOn(definition.values(), day);
                if (value == null) {
                    throw new IllegalArgumentException("`" + definition.key() + "` has no value on " + day);
                }
                inForce.put(definition, value, pack.data().id(), overrides.get(definition.key()));
            }
            for (Setting setting : pack.data().settings()) {
                ParameterDefinition definition = definitions.get(setting.key());
                ParameterDefinition.DatedValue value = ParameterDefinition.valueOn(setting.values(), day);
                if (definition != null && value != null) {
                    inForce.put(definition, value, pack.data().id(), overrides.get(setting.key()));
                }
            }
        }
        return inForce;
    }

    private void put(
            ParameterDefinition definition,
            ParameterDefinition.DatedValue value,
            String pack,
            @Nullable String override) {
        Object effective = override == null ? value.value() : definition.parse(override);
        if (effective == null) {
            throw new IllegalArgumentException(definition.key() + " cannot be " + override);
        }
        values.put(definition.key(), effective);
        readings.put(
                definition.key(),
                new ParameterReading(
                        definition.key(),
                        definition.title(),
                        definition.unit().key(),
                        String.valueOf(effective),
                        value.from(),
                        value.source(),
                        pack));
    }
}
