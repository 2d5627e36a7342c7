package org.branchrules.engine.internal.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.branchrules.model.record.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one branch as the patterns of a {@link RuleProgram} select them; what a pattern selects is worked out when a
 * rule first asks for it. Used for one assessment, by one thread.
 */
public final class FactTable {
    private final FactSlots layout;
    private final TypedFacts facts;
    private final @Nullable Selection[] slots;
    private final Object[] frame;
    private int fired;

    FactTable(FactSlots layout, TypedFacts facts, Object[] frame) {
        this(layout, facts, new Selection[layout.size()], frame);
    }

    private FactTable(FactSlots layout, TypedFacts facts, @Nullable Selection[] slots, Object[] frame) {
        this.layout = layout;
        this.facts = facts;
        this.slots = slots;
        this.frame = frame;
    }

    /** The same facts for a rule that reports to somebody else: another first global. */
    public FactTable reportingTo(Object other) {
        Object[] changed = frame.clone();
        changed[0] = other;
        return new FactTable(layout, facts, slots, changed);
    }

    /** The global of that number, in the order of the program. */
    public Object global(int number) {
        return frame[number];
    }

    /** All facts of a type, in order. */
    public List<Fact> ofType(Class<?> type) {
        return facts.ofType(type);
    }

    /** The globals, and room for the values of one rule at a time. */
    Object[] frame() {
        return frame;
    }

    /** A rule begins to run. */
    void begin() {
        fired = 0;
    }

    /** The rule fires; returns how often it has by now. */
    int fire() {
        return ++fired;
    }

    Selection select(int slot) throws Exception {
        Selection selection = slots[slot];
        if (selection == null) {
            fill(slot);
            selection = slots[slot];
        }
        if (selection == null) {
            throw new IllegalStateException("slot " + slot + " stays empty");
        }
        return selection;
    }

    private void fill(int slot) throws Exception {
        FactSlots.Slot kind = layout.get(slot);
        if (kind instanceof FactSlots.Slot.OfText ofText) {
            fill(ofText.index());
            return;
        }
        if (kind instanceof FactSlots.Slot.Filtered filtered) {
            slots[slot] = select(filtered.from()).filter(filtered.test());
        } else if (kind instanceof FactSlots.Slot.All all) {
            slots[slot] = Selection.of(facts.ofType(all.type()));
        }
    }

    private void fill(FactSlots.TextIndex index) {
        for (int slot : index.slotOfValue().values()) {
            slots[slot] = Selection.NONE;
        }
        for (Fact fact : facts.ofType(index.type())) {
            Integer slot = index.slotOfValue().get(index.extractor().apply(fact));
            Selection selection = slot == null ? null : slots[slot];
            if (slot != null && selection != null) {
                slots[slot] = selection.with(fact);
            }
        }
    }

    /** The facts that the first patterns of the rules select, whether they match or not; each once, in order. */
    public List<Fact> selectedBy(ExecutableRule... rules) {
        List<Fact> first = List.of();
        Set<Fact> union = null;
        for (ExecutableRule rule : rules) {
            List<Fact> selected = rule.selected(this);
            if (first.isEmpty()) {
                first = selected;
            } else if (selected != first && !selected.isEmpty()) {
                union = union == null ? new LinkedHashSet<>(first) : union;
                union.addAll(selected);
            }
        }
        return union == null ? first : List.copyOf(union);
    }
}
