package org.branchrules.engine.internal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;

/**
 * Which facts the patterns of a {@link RuleProgram} ask for: all of a type, those of a type with given values in some
 * components ({@code activity == "members-meeting", delegated == false}), and those of them that pass tests. Patterns that
 * ask alike share one slot, which a {@link FactTable} fills at most once for a branch.
 */
final class FactSlots {
    private final List<Slot> slots = new ArrayList<>();
    private final Map<List<Object>, Integer> known = new HashMap<>();
    private final Map<Class<?>, TextIndex> textIndexes = new HashMap<>();

    /**
     * A value that a pattern asks for in a component.
     *
     * @param component number of the component, the same for a type wherever it is used
     */
    record Selector(int component, Object value, Function1<Object, Object> extractor, Predicate1<Object> predicate) {}

    /** How a slot is filled. */
    sealed interface Slot {
        /** With all facts of a type. */
        record All(Class<?> type) implements Slot {}

        /** Along with the slots of the other values of a text component. */
        record OfText(TextIndex index) implements Slot {}

        /** With those facts of another slot that pass a test. */
        record Filtered(int from, Predicate1<Object> test) implements Slot {}
    }

    /** The slots of the values that patterns ask for in a text component; one component of a type has such slots. */
    record TextIndex(
            Class<?> type, int component, Function1<Object, Object> extractor, Map<Object, Integer> slotOfValue) {}

    /** The slot of the facts of a type with these values. */
    int select(Class<?> type, List<Selector> selectors) {
        List<Selector> sorted = selectors.stream()
                .sorted(Comparator.comparing((Selector selector) -> !isIndexed(type, selector))
                        .thenComparing(Selector::component))
                .toList();
        int slot = -1;
        for (Selector selector : sorted) {
            if (slot < 0 && isIndexed(type, selector)) {
                slot = ofText(type, selector);
            } else {
                int from = slot < 0 ? all(type) : slot;
                slot = slot(
                        List.of(from, selector.component(), selector.value()),
                        new Slot.Filtered(from, selector.predicate()));
            }
        }
        return slot < 0 ? all(type) : slot;
    }

    /** The slot of those facts of a slot that pass all of some tests. */
    int filter(int from, List<Predicate1<Object>> tests) {
        int slot = from;
        for (Predicate1<Object> test : tests) {
            slot = slot(List.of(slot, test), new Slot.Filtered(slot, test));
        }
        return slot;
    }

    private int all(Class<?> type) {
        return slot(List.of(type), new Slot.All(type));
    }

    private boolean isIndexed(Class<?> type, Selector selector) {
        return selector.value() instanceof String
                && textIndexes
                                .computeIfAbsent(
                                        type,
                                        key -> new TextIndex(
                                                key, selector.component(), selector.extractor(), new HashMap<>()))
                                .component()
                        == selector.component();
    }

    private int ofText(Class<?> type, Selector selector) {
        TextIndex index = textIndexes.get(type);
        if (index == null) {
            throw new IllegalStateException("no index for " + type);
        }
        int slot = slot(List.of(type, selector.component(), selector.value()), new Slot.OfText(index));
        index.slotOfValue().put(selector.value(), slot);
        return slot;
    }

    private int slot(List<Object> key, Slot slot) {
        return known.computeIfAbsent(key, absent -> {
            slots.add(slot);
            return slots.size() - 1;
        });
    }

    Slot get(int slot) {
        return slots.get(slot);
    }

    int size() {
        return slots.size();
    }
}
