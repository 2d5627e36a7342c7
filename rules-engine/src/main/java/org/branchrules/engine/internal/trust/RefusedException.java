package org.branchrules.engine.internal.trust;

import org.branchrules.engine.pack.PackCheck;

/** A place in the text of a rule that is not on the list; never leaves this package. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PackCheck check;
    private final int line;
    private final int column;
    private final transient Object[] arguments;

    RefusedException(PackCheck check, int line, int column, Object... arguments) {
        super(check.key(), null, false, false);
        this.check = check;
        this.line = line;
        this.column = column;
        this.arguments = arguments;
    }

    void addTo(Refusals refusals, String file, String rule) {
        refusals.add(check, file, line, column, rule, arguments);
    }
}
