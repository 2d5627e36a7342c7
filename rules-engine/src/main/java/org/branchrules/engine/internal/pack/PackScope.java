package org.branchrules.engine.internal.pack;

import java.util.List;
import java.util.Set;
import org.branchrules.model.record.BranchKind;
import org.jspecify.annotations.Nullable;

/**
 * Which branches a pack binds. Immutable.
 *
 * @param kinds these kinds; every kind where it is empty
 * @param jurisdictions those whose jurisdiction begins with one of these codes; every branch where it is empty
 */
public record PackScope(Set<BranchKind> kinds, List<String> jurisdictions) {
    public PackScope {
        kinds = Set.copyOf(kinds);
        jurisdictions = List.copyOf(jurisdictions);
    }

    /** Whether it binds branches of that kind and jurisdiction; null is the jurisdiction of a branch with no local rules. */
    public boolean binds(BranchKind kind, @Nullable String jurisdiction) {
        return binds(kind)
                && (jurisdictions.isEmpty()
                        || (jurisdiction != null && jurisdictions.stream().anyMatch(jurisdiction::startsWith)));
    }

    /** Whether it binds branches of that kind in some place. */
    boolean binds(BranchKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
