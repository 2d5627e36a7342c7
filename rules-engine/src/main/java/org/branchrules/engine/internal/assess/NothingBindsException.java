package org.branchrules.engine.internal.assess;

/** No pack of the policy binds the branch on the last day of the period. */
public final class NothingBindsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingBindsException() {}
}
