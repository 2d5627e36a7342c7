package org.branchrules.engine.internal.pack;

import java.util.List;

/** Other values for a parameter of a superior pack, oldest first; before the first of them the superior's holds. Immutable. */
public record Setting(String key, List<ParameterDefinition.DatedValue> values) {
    public Setting {
        values = List.copyOf(values);
    }
}
