package org.branchrules.model.fact;

import java.util.List;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;

/**
 * A party group as it stood on the day of the assessment.
 *
 * @param leader whether it has a leader
 * @param leaderFullMember whether the leader is a full member
 * @param leaderProperlyChosen whether designated by the branch or recommended by the group
 * @param members how many members; 0 when not on file
 */
public record Group(String id, boolean leader, Answer leaderFullMember, Answer leaderProperlyChosen, int members)
        implements Fact {
    @Override
    public List<Observation> observations() {
        return Observation.list(
                "id",
                id,
                "leader",
                leader,
                "leaderFullMember",
                leaderFullMember,
                "leaderProperlyChosen",
                leaderProperlyChosen,
                "members",
                members);
    }
}
