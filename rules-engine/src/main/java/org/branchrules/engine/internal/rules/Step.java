package org.branchrules.engine.internal.rules;

import java.util.List;
import org.branchrules.model.record.Fact;

/** One condition on the left-hand side: a pattern, or the absence or existence of facts that match one. */
final class Step {
    /** How the facts count. */
    enum Kind {
        JOIN,
        NOT,
        EXISTS
    }

    private final Kind kind;
    private final int selected;
    private final int slot;
    private final int variable;
    private final Test[] together;

    /**
     * A condition.
     *
     * @param kind whether facts are joined, must be absent or must exist
     * @param selected the slot of the facts that the pattern selects
     * @param slot the slot of those among them that match as far as the pattern speaks of them alone
     * @param variable where a fact goes in the frame
     * @param together what the pattern says of a fact together with others, and the bindings, which always hold
     */
    Step(Kind kind, int selected, int slot, int variable, List<Test> together) {
        this.kind = kind;
        this.selected = selected;
        this.slot = slot;
        this.variable = variable;
        this.together = together.toArray(Test[]::new);
    }

    Kind kind() {
        return kind;
    }

    int selected() {
        return selected;
    }

    int slot() {
        return slot;
    }

    /** Puts a fact of the slot into the frame and says whether it matches there. */
    boolean matches(Object[] frame, Fact fact) throws Exception {
        frame[variable] = fact;
        for (Test test : together) {
            if (!test.holds(frame)) {
                return false;
            }
        }
        return true;
    }
}
