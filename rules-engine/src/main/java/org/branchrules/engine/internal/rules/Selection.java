package org.branchrules.engine.internal.rules;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.branchrules.model.record.Fact;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/** The facts of one branch in one slot. */
final class Selection {
    static final Selection NONE = new Selection(new Fact[0]);

    private Fact[] facts;
    private int size;
    private @Nullable List<Fact> distinct;

    private Selection(Fact[] facts) {
        this.facts = facts;
        this.size = facts.length;
    }

    static Selection of(List<Fact> facts) {
        return facts.isEmpty() ? NONE : new Selection(facts.toArray(Fact[]::new));
    }

    /** This selection with one more fact at its end; it is not used any more itself. */
    Selection with(Fact fact) {
        if (this == NONE) {
            return new Selection(new Fact[] {fact});
        }
        if (size == facts.length) {
            facts = Arrays.copyOf(facts, size + 8);
        }
        facts[size++] = fact;
        return this;
    }

    /** Those of them that pass a test. */
    Selection filter(Predicate1<Object> test) throws Exception {
        Selection passed = NONE;
        for (int i = 0; i < size; i++) {
            if (test.test(facts[i])) {
                passed = passed.with(facts[i]);
            }
        }
        return passed.size == size ? this : passed;
    }

    int size() {
        return size;
    }

    Fact get(int index) {
        return facts[index];
    }

    /** Each of them once, in order. */
    List<Fact> distinct() {
        List<Fact> known = distinct;
        if (known == null) {
            List<Fact> all = Arrays.asList(facts).subList(0, size);
            known = List.copyOf(size > 1 ? new LinkedHashSet<>(all) : all);
            distinct = known;
        }
        return known;
    }
}
