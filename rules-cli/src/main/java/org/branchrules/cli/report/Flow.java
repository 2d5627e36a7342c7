package org.branchrules.cli.report;

import java.util.Comparator;
import org.branchrules.model.comparison.BranchChange;
import org.branchrules.model.comparison.Standing;

/** From one standing to another; those that lead elsewhere come before those that stay. */
record Flow(Standing before, Standing after) implements Comparable<Flow> {
    private static final Comparator<Flow> ORDER = Comparator.comparing((Flow flow) -> flow.before == flow.after)
            .thenComparing(Flow::before)
            .thenComparing(Flow::after);

    static Flow of(BranchChange change) {
        return new Flow(change.before(), change.after());
    }

    @Override
    public int compareTo(Flow other) {
        return ORDER.compare(this, other);
    }
}
