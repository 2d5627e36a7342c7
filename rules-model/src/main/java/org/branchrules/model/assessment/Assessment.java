package org.branchrules.model.assessment;

import java.util.List;
import java.util.NoSuchElementException;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.fact.FlaggedEvidence;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one branch for one period. Immutable, and safe for use by several threads.
 *
 * @param branch id of the branch
 * @param grade the grade, on what is decided
 * @param gradeRange the worst and best grade that it could be once everything is decided
 * @param score the overall score; null where nothing at all is decided
 * @param criteria the scores behind it, in the order of the pack
 * @param requirements the outcome of every requirement, in the order of the catalogue
 * @param limits caps and vetoes that apply
 * @param ratings what the local schemes of points, stars and tiers make of it, superior first; none where no pack has one
 * @param remedies what to do, in order of effect
 * @param flagged evidence that its own files call forged or filled in afterwards
 * @param receipt by what it can be repeated
 */
public record Assessment(
        String branch,
        AssessmentPeriod period,
        Grade grade,
        GradeRange gradeRange,
        @Nullable Score score,
        List<CriterionScore> criteria,
        List<RequirementOutcome> requirements,
        List<Limit> limits,
        List<SchemeRating> ratings,
        List<Remedy> remedies,
        List<FlaggedEvidence> flagged,
        Receipt receipt) {
    public Assessment {
        criteria = List.copyOf(criteria);
        requirements = List.copyOf(requirements);
        limits = List.copyOf(limits);
        ratings = List.copyOf(ratings);
        remedies = List.copyOf(remedies);
        flagged = List.copyOf(flagged);
    }

    /**
     * Why the requirement came out as it did: what was counted where it is met, what was found where it is breached, which
     * condition excluded it where it does not apply.
     *
     * @throws NoSuchElementException when no pack that was used has such a requirement
     */
    public RequirementOutcome why(RequirementId requirement) {
        return requirements.stream()
                .filter(outcome -> outcome.id().equals(requirement))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no requirement `" + requirement + "`"));
    }

    /** The outcome of a requirement. */
    public Outcome outcome(RequirementId requirement) {
        return why(requirement).outcome();
    }

    /** The breaches that count, of the branch and of those above it. */
    public List<Finding> findings() {
        return requirements.stream()
                .filter(outcome -> outcome.outcome() == Outcome.BREACHED)
                .flatMap(outcome -> outcome.findings().stream())
                .toList();
    }
}
