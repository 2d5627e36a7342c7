package org.branchrules.model.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.record.BranchKind;
import org.jspecify.annotations.Nullable;

/**
 * What a change of policy does to a population, in counts whose number does not grow with it. Immutable, and safe for use by
 * several threads.
 *
 * @param before the packs of the old policy, superior first
 * @param after the packs of the new policy, superior first
 * @param all all branches together
 * @param standings how many branches went from which standing to which, by where they stood before, then where they stand
 * @param requirements how many requirements went from which outcome to which, most frequent first
 * @param causes for how many branches each cause had a part in a change of standing, most frequent first
 * @param kinds how each kind of branch fares
 * @param places how the branches of each place fare, by the first four digits of the division code; the empty string stands
 *     for those without one
 * @param ratings how many branches went from which level to which under the local schemes
 */
public record PolicyEffect(
        List<PackReference> before,
        List<PackReference> after,
        AssessmentPeriod period,
        Balance all,
        List<StandingCount> standings,
        List<OutcomeCount> requirements,
        List<CauseCount> causes,
        Map<BranchKind, Balance> kinds,
        Map<String, Balance> places,
        List<RatingCount> ratings) {
    /** So many branches went from one standing to another, or stayed. */
    public record StandingCount(Standing before, Standing after, long branches) {}

    /**
     * A requirement went from one outcome to another for so many branches.
     *
     * @param title what it is called
     * @param before null where the old policy has no such requirement
     * @param after null where the new policy has no such requirement
     */
    public record OutcomeCount(
            RequirementId requirement,
            Text title,
            @Nullable Outcome before,
            @Nullable Outcome after,
            long branches) {}

    /**
     * A cause had a part in a change of standing for so many branches.
     *
     * @param cause the first of its kind and subject that was met with
     */
    public record CauseCount(Cause cause, long risen, long fallen, long other) {
        /** For how many in all. */
        public long branches() {
            return risen + fallen + other;
        }
    }

    /** So many branches went from one level of a local scheme to another. */
    public record RatingCount(RatingChange change, long branches) {}

    public PolicyEffect {
        before = List.copyOf(before);
        after = List.copyOf(after);
        standings = List.copyOf(standings);
        requirements = List.copyOf(requirements);
        causes = List.copyOf(causes);
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        places = Collections.unmodifiableMap(new TreeMap<>(places));
        ratings = List.copyOf(ratings);
    }

    /** How many branches went from that standing to that one. */
    public long count(Standing from, Standing to) {
        return standings.stream()
                .filter(each -> each.before() == from && each.after() == to)
                .mapToLong(StandingCount::branches)
                .sum();
    }
}
