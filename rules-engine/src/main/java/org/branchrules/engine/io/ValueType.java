package org.branchrules.engine.io;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchrules.model.RequirementId;
import org.branchrules.model.record.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The type of a component, or of the items of one. Immutable.
 *
 * @param shape of a {@link Kind#RECORD}
 * @param element of a {@link Kind#LIST} or {@link Kind#SET}
 * @param constants of a {@link Kind#CHOICE}, by name
 */
record ValueType(
        Kind kind,
        Class<?> raw,
        @Nullable Shape shape,
        @Nullable ValueType element,
        Map<String, Object> constants) {

    private static final Map<Class<?>, Kind> SIMPLE = Map.of(
            String.class, Kind.TEXT,
            int.class, Kind.WHOLE,
            Integer.class, Kind.WHOLE,
            BigDecimal.class, Kind.DECIMAL,
            LocalDate.class, Kind.DATE,
            boolean.class, Kind.TRUTH,
            Boolean.class, Kind.TRUTH,
            Answer.class, Kind.ANSWER,
            RequirementId.class, Kind.REQUIREMENT);

    static ValueType of(Type type) {
        if (type instanceof ParameterizedType generic) {
            ValueType element = of(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == List.class) {
                return new ValueType(Kind.LIST, List.class, null, element, Map.of());
            }
            if (generic.getRawType() == Set.class) {
                return new ValueType(Kind.SET, Set.class, null, element, Map.of());
            }
        } else if (type instanceof Class<?> raw) {
            Kind simple = SIMPLE.get(raw);
            if (simple != null) {
                return new ValueType(simple, raw, null, null, Map.of());
            }
            if (raw.isEnum()) {
                return new ValueType(Kind.CHOICE, raw, null, null, constantsOf(raw));
            }
            if (raw.isRecord()) {
                return new ValueType(Kind.RECORD, raw, Shape.of(raw), null, Map.of());
            }
        }
        throw new IllegalStateException("a record of the files cannot hold " + type);
    }

    private static Map<String, Object> constantsOf(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return java.util.Collections.unmodifiableMap(constants);
    }

    Shape shapeOrFail() {
        return java.util.Objects.requireNonNull(shape);
    }

    ValueType elementOrFail() {
        return java.util.Objects.requireNonNull(element);
    }
}
