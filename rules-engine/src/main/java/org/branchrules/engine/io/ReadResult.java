package org.branchrules.engine.io;

import java.util.List;
import org.branchrules.model.record.BranchRecord;

/**
 * What became of the records of one source: each is either among the records or among the rejected. Immutable.
 *
 * @param records the records without any problem, in the order of the source
 * @param rejected the others, in the order of the source
 */
public record ReadResult(List<BranchRecord> records, List<RejectedRecord> rejected) {
    public ReadResult {
        records = List.copyOf(records);
        rejected = List.copyOf(rejected);
    }
}
