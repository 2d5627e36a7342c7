package org.branchrules.model.comparison;

import java.util.List;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.record.Identity;
import org.jspecify.annotations.Nullable;

/**
 * A branch that comes out otherwise under the new policy. Immutable.
 *
 * @param before where it stood under the old policy
 * @param after where it stands under the new one
 * @param scoreBefore its overall score under the old policy; null where there is none
 * @param scoreAfter its overall score under the new one; null where there is none
 * @param requirements the requirements that came out otherwise, in the order of the catalogue
 * @param ratings the local schemes under which its level differs
 * @param causes why its standing differs; none where it does not
 */
public record BranchChange(
        Identity branch,
        Standing before,
        Standing after,
        @Nullable Score scoreBefore,
        @Nullable Score scoreAfter,
        List<RequirementChange> requirements,
        List<RatingChange> ratings,
        List<Cause> causes) {
    private static final int CITY_DIGITS = 4;

    public BranchChange {
        requirements = List.copyOf(requirements);
        ratings = List.copyOf(ratings);
        causes = List.copyOf(causes);
    }

    /** The city that it lies in, by the first four digits of the division code; empty where it has none. */
    public String place() {
        String code = branch.jurisdiction();
        return code == null ? "" : code.substring(0, Math.min(CITY_DIGITS, code.length()));
    }

    /** By how many grades it rises; below 0 where it falls, 0 where it stays or one policy does not assess it. */
    public int risesBy() {
        return after.gradesAbove(before);
    }

    /** Whether it stands elsewhere than before. */
    public boolean standingChanged() {
        return before != after;
    }

    /** Whether anything at all differs. */
    public boolean isChange() {
        return standingChanged() || !requirements.isEmpty() || !ratings.isEmpty();
    }
}
