package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.Ratio;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.jspecify.annotations.Nullable;

/**
 * How an appraisal graded the members of the branch. Immutable, and safe for use by several threads.
 *
 * @param excellent how many were rated excellent; null when not on file
 * @param unqualified how many were rated unqualified; null when not on file
 * @param graded how many got one of the four grades; null when not on file
 * @param fullMembers how many full members there were on the day; null when not on file
 * @param participants how many members took part; null when not on file
 */
public record AppraisalResult(
        String id,
        LocalDate date,
        @Nullable Integer excellent,
        @Nullable Integer unqualified,
        @Nullable Integer graded,
        @Nullable Integer fullMembers,
        @Nullable Integer participants)
        implements Fact {
    /** Whether the number of excellent ones and the base are on file. */
    public boolean excellentStated(boolean ofParticipants) {
        return excellent != null && base(ofParticipants) != null;
    }

    /** Whether the excellent ones are more than {@code share} of the full members, or of those who took part. */
    public boolean excellentExceeds(Ratio share, boolean ofParticipants) {
        Integer base = base(ofParticipants);
        return excellent != null && base != null && share.isExceededBy(excellent, base);
    }

    /** Whether all four grades and the full members are on file. */
    public boolean gradesStated() {
        return graded != null && fullMembers != null;
    }

    /** Whether more were graded than there were full members. */
    public boolean gradedBeyondFullMembers() {
        return graded != null && fullMembers != null && graded > fullMembers;
    }

    /** Whether somebody was rated unqualified. */
    public boolean someUnqualified() {
        return unqualified != null && unqualified > 0;
    }

    private @Nullable Integer base(boolean ofParticipants) {
        return ofParticipants ? participants : fullMembers;
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "id",
                id,
                "date",
                date,
                "excellent",
                excellent,
                "unqualified",
                unqualified,
                "graded",
                graded,
                "fullMembers",
                fullMembers,
                "participants",
                participants);
    }
}
