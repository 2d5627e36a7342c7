package org.branchrules.engine.property;

import java.util.List;
import org.branchrules.model.record.BranchRecord;

/** A baseline of the national pack with some changes, which is what stands in a counter-example. */
record GeneratedBranch(String baseline, List<Change> changes) {
    BranchRecord record() {
        BranchRecord record = National.baseline(baseline);
        for (Change change : changes) {
            record = change.applyTo(record);
        }
        return record;
    }
}
