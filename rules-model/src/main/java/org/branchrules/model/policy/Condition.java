package org.branchrules.model.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;

/** A condition on the branch under which a requirement applies to it. */
public sealed interface Condition {
    /** Only (or, where {@code excluded}, all but) these kinds. */
    record Kinds(Set<BranchKind> kinds, boolean excluded) implements Condition {
        public Kinds {
            EnumSet<BranchKind> copy = EnumSet.noneOf(BranchKind.class);
            copy.addAll(kinds);
            kinds = Collections.unmodifiableSet(copy);
        }
    }

    /** Only (or, where {@code excluded}, all but) these forms. */
    record Forms(Set<BranchForm> forms, boolean excluded) implements Condition {
        public Forms {
            EnumSet<BranchForm> copy = EnumSet.noneOf(BranchForm.class);
            copy.addAll(forms);
            forms = Collections.unmodifiableSet(copy);
        }
    }

    /** Only where the attribute has this truth value. */
    record Is(BranchAttribute attribute, boolean value) implements Condition {}

    /** Only where the attribute is at least (or, where {@code below}, less than) a limit. */
    record Limit(BranchAttribute attribute, boolean below, String parameterOrNumber) implements Condition {}
}
