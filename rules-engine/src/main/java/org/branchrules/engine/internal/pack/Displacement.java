package org.branchrules.engine.internal.pack;

import java.util.Set;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.record.BranchKind;

/**
 * A requirement of a superior pack that does not hold for some branches, because a more special one does. Immutable.
 *
 * @param requirement the requirement that does not hold
 * @param kinds for branches of these kinds; for all that the pack binds where it is empty
 * @param by the requirement that holds instead
 * @param clause the provision that displaces it
 */
public record Displacement(RequirementId requirement, Set<BranchKind> kinds, RequirementId by, Text clause) {
    public Displacement {
        kinds = Set.copyOf(kinds);
    }

    /** Whether it holds for branches of that kind. */
    public boolean concerns(BranchKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
