package org.branchrules.model.fact;

import java.util.List;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;

/**
 * How strong a party group was on the day of the assessment. Immutable, and safe for use by several threads.
 *
 * @param members how many of its members belonged to the branch
 * @param fullMembers how many of them were full members
 * @param stated whether its members, and those of the branch, are on file
 */
public record GroupStrength(String id, int members, int fullMembers, boolean stated) implements Fact {
    @Override
    public List<Observation> observations() {
        return Observation.list(
                "id", id, "members", stated ? members : null, "fullMembers", stated ? fullMembers : null);
    }
}
