package org.branchrules.engine.internal.assess;

import org.branchrules.model.policy.Requirement;

/** The branch is outside the policy altogether. */
public final class OutOfScopeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Requirement requirement;

    OutOfScopeException(Requirement requirement) {
        super(requirement.id().value());
        this.requirement = requirement;
    }

    /** The requirement that says so. */
    public Requirement requirement() {
        return requirement;
    }
}
