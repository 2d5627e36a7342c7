package org.branchrules.engine.property;

import java.util.function.UnaryOperator;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.InvalidRecordException;

/**
 * A change to a record, with words for it.
 *
 * @param how the change; the record itself where there is nothing to change
 */
record Change(String what, UnaryOperator<BranchRecord> how) {
    /** The changed record; the same record where the change would make one that cannot be. */
    BranchRecord applyTo(BranchRecord record) {
        try {
            return how.apply(record);
        } catch (InvalidRecordException e) {
            return record;
        }
    }

    @Override
    public String toString() {
        return what;
    }
}
