package org.branchrules.engine.mutation;

import org.branchrules.engine.internal.condition.WrittenRule;

/** How a pack becomes a mutant. */
sealed interface Alteration {
    /** A value of its data is changed. */
    record OfData(Edit edit) implements Alteration {}

    /** A rule is replaced by one of the same name. */
    record OfRule(WrittenRule rule) implements Alteration {}

    /** A rule is taken away. */
    record WithoutRule(WrittenRule rule) implements Alteration {}
}
