package org.branchrules.engine.internal.condition;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.branchrules.model.record.Fact;
import org.jspecify.annotations.Nullable;

/** The facts that differ from one in the smallest way: one of its numbers by one, or one of its dates by a day. */
final class Neighbours {
    private Neighbours() {}

    static Stream<Fact> of(Fact fact) {
        if (!fact.getClass().isRecord()) {
            return Stream.of();
        }
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> Call.invoke(component.getAccessor(), fact))
                .toArray();
        return IntStream.range(0, values.length)
                .boxed()
                .flatMap(i -> Stream.of(-1, 1).map(step -> changed(fact, components, values, i, step)))
                .filter(Objects::nonNull);
    }

    private static @Nullable Fact changed(
            Fact fact, RecordComponent[] components, Object[] values, int which, int step) {
        Object value = values[which];
        Object next = value instanceof Integer number
                ? (Object) (number + step)
                : value instanceof LocalDate day ? day.plusDays(step) : null;
        if (next == null) {
            return null;
        }
        Object[] others = values.clone();
        others[which] = next;
        try {
            Constructor<? extends Fact> constructor = fact.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return constructor.newInstance(others);
        } catch (ReflectiveOperationException e) {
            return null; // no such fact can be
        }
    }
}
