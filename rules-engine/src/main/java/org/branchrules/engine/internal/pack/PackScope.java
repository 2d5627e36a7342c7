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
        return (kinds.isEmpty() || kinds.contains(kind))
                && (jurisdictions.isEmpty()
                        || (jurisdiction != null && jurisdictions.stream().anyMatch(jurisdiction::startsWith)));
    }

    /** Whether there may be a branch that both bind. */
    boolean meets(PackScope other) {
        boolean sameKind = kinds.isEmpty()
                || other.kinds.isEmpty()
                || kinds.stream().anyMatch(other.kinds::contains);
        boolean samePlace = jurisdictions.isEmpty()
                || other.jurisdictions.isEmpty()
                || jurisdictions.stream()
                        .anyMatch(mine -> other.jurisdictions.stream()
                                .anyMatch(theirs -> mine.startsWith(theirs) || theirs.startsWith(mine)));
        return sameKind && samePlace;
    }
}
