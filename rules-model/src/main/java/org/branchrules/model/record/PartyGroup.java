package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party group within the branch (art. 13).
 *
 * @param leader the leader's member id; null when there is none
 * @param leaderSince since when that leader leads; null when since the beginning, or older than the files
 * @param leaderChosenBy how the leader was chosen
 * @param members its members' ids; empty when not on file
 * @param from since when it exists; null when older than the files
 * @param to the last day of its existence
 */
public record PartyGroup(
        String id,
        @Nullable String leader,
        @Nullable LocalDate leaderSince,
        @Nullable LeaderChosenBy leaderChosenBy,
        List<String> members,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** The two ways that art. 13 knows, and any other. */
    public enum LeaderChosenBy {
        DESIGNATED_BY_BRANCH,
        RECOMMENDED_BY_GROUP,
        OTHER
    }

    public PartyGroup {
        members = Checks.copy(members);
        new Checks()
                .notBlank(id, "id")
                .distinct(members, "members")
                .notBefore(to, "to", from, "from")
                .done();
    }

    /** Whether it existed on that day. */
    public boolean existedOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
