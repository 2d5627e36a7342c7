package org.branchrules.model.record;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The same record with every list in it, however deep, in another order. */
public final class Shuffled {
    private Shuffled() {}

    public static BranchRecord copy(BranchRecord record, Random random) {
        return (BranchRecord) value(record, random);
    }

    private static Object value(Object value, Random random) {
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(value(item, random)));
            Collections.shuffle(copy, random);
            return copy;
        }
        return value instanceof Record record ? rebuilt(record, random) : value;
    }

    private static Object rebuilt(Record record, Random random) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < values.length; i++) {
                components[i].getAccessor().setAccessible(true);
                values[i] = value(components[i].getAccessor().invoke(record), random);
            }
            var constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
