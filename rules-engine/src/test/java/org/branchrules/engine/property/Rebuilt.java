package org.branchrules.engine.property;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Records built anew from their components, through the constructors that check them. */
final class Rebuilt {
    private Rebuilt() {}

    /** The same record with one component changed. */
    static <R extends Record> R with(R record, String component, Object value) {
        if (Arrays.stream(record.getClass().getRecordComponents())
                .noneMatch(candidate -> candidate.getName().equals(component))) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no " + component);
        }
        return rebuilt(record, (name, old) -> name.equals(component) ? value : old);
    }

    /** The same record with every list in it, however deep, in another order. */
    static <R extends Record> R shuffled(R record, Random random) {
        return rebuilt(record, (name, value) -> shuffledValue(value, random));
    }

    private static Object shuffledValue(Object value, Random random) {
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(shuffledValue(item, random)));
            Collections.shuffle(copy, random);
            return copy;
        }
        return value instanceof Record record ? shuffled(record, random) : value;
    }

    private static <R extends Record> R rebuilt(R record, BiFunction<String, Object, Object> change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = change.apply(
                        components[i].getName(), components[i].getAccessor().invoke(record));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            R copy = (R) record.getClass().getConstructor(types).newInstance(values);
            return copy;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
