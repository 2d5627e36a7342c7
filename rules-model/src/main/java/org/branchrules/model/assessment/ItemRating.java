package org.branchrules.model.assessment;

import java.util.List;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;

/**
 * What one item of a scheme gave. Immutable.
 *
 * @param requirements the requirements that it checks or serves
 * @param points what it is worth
 * @param earned what is certain: nothing that is open counts for the branch yet
 * @param best what it could come to once everything open is decided
 * @param state whether that is decided
 * @param entries the lines of the sum
 */
public record ItemRating(
        String id,
        Text title,
        List<RequirementId> requirements,
        Points points,
        Points earned,
        Points best,
        State state,
        List<PointEntry> entries) {
    /** How far an item is decided. */
    public enum State {
        DECIDED,
        /** Something is not on file, or a person has not judged yet. */
        OPEN,
        /** It does not apply to this branch; the scheme says what it is then worth. */
        NOT_APPLICABLE,
        /** It does not apply to this branch and is left out of what can be earned. */
        EXCLUDED
    }

    public ItemRating {
        requirements = List.copyOf(requirements);
        entries = List.copyOf(entries);
    }

    /** What it is worth to this branch: nothing where it is left out. */
    public Points possible() {
        return state == State.EXCLUDED ? Points.ZERO : points;
    }

    /** Whether nothing is missing from what it is worth. */
    public boolean isFull() {
        return earned.compareTo(possible()) >= 0;
    }
}
