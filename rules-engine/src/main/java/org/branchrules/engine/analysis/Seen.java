package org.branchrules.engine.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentException;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.record.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a branch; compared by identity.
 *
 * @param assessment null where the branch is refused
 * @param refusal why it is refused; null where it is not
 * @param firings what the rules of the pack did
 * @param failings the evidence of each requirement that found a failing, cleared or not
 */
record Seen(
        Case of,
        @Nullable Assessment assessment,
        @Nullable AssessmentException refusal,
        List<Firing> firings,
        Map<RequirementId, Set<Fact>> failings) {
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    Stream<Firing> firings(String rule) {
        return firings.stream().filter(firing -> firing.rule().equals(rule));
    }

    boolean fired(String rule) {
        return firings(rule).findAny().isPresent();
    }
}
