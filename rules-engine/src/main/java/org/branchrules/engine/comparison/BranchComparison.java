package org.branchrules.engine.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.SchemeRating;
import org.branchrules.model.comparison.BranchChange;
import org.branchrules.model.comparison.Cause;
import org.branchrules.model.comparison.RatingChange;
import org.branchrules.model.comparison.RequirementChange;
import org.branchrules.model.policy.Duty;
import org.branchrules.model.record.BranchRecord;
import org.jspecify.annotations.Nullable;

/** Tries both policies on branches and says what differs. Safe for use by several threads. */
final class BranchComparison {
    private final AssessmentEngine before;
    private final AssessmentEngine after;
    private final AssessmentPeriod period;
    private final Variants variants;

    BranchComparison(AssessmentEngine before, AssessmentEngine after, AssessmentPeriod period) {
        this.before = before;
        this.after = after;
        this.period = period;
        this.variants = new Variants(before, after, period);
    }

    BranchChange of(BranchRecord record) {
        Trial old = Trial.of(before, record, period);
        Trial now = Trial.of(after, record, period);
        List<RequirementChange> requirements =
                old.assessment() == null || now.assessment() == null ? List.of() : requirements(record, old, now);
        return new BranchChange(
                record.identity(),
                old.standing(),
                now.standing(),
                old.score(),
                now.score(),
                requirements,
                ratings(old, now),
                old.standing() == now.standing() ? List.of() : causes(record, old, now, requirements));
    }

    private List<RequirementChange> requirements(BranchRecord record, Trial old, Trial now) {
        Map<RequirementId, RequirementOutcome> left = new LinkedHashMap<>();
        old.requirements().forEach(outcome -> left.put(outcome.id(), outcome));
        List<RequirementChange> changes = new ArrayList<>();
        for (RequirementOutcome outcome : now.requirements()) {
            RequirementOutcome before = left.remove(outcome.id());
            if (before == null || before.outcome() != outcome.outcome()) {
                changes.add(new RequirementChange(outcome.id(), before, outcome, List.of()));
            }
        }
        left.forEach((id, before) -> changes.add(new RequirementChange(id, before, null, List.of())));
        if (changes.isEmpty()) {
            return changes;
        }
        Attribution attribution = new Attribution(record, old, now, variants);
        return changes.stream()
                .map(change -> new RequirementChange(
                        change.requirement(), change.before(), change.after(), attribution.of(change)))
                .sorted(Comparator.comparing(RequirementChange::requirement))
                .toList();
    }

    private static List<RatingChange> ratings(Trial old, Trial now) {
        Map<String, RatingChange> changes = new TreeMap<>();
        for (SchemeRating rating : ratings(old)) {
            changes.put(key(rating), new RatingChange(rating.pack(), rating.scheme(), level(rating), ""));
        }
        for (SchemeRating rating : ratings(now)) {
            RatingChange known = changes.get(key(rating));
            String from = known == null ? "" : known.before();
            changes.put(key(rating), new RatingChange(rating.pack(), rating.scheme(), from, level(rating)));
        }
        return changes.values().stream()
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static List<SchemeRating> ratings(Trial trial) {
        return trial.assessment() == null ? List.of() : trial.assessment().ratings();
    }

    private static String key(SchemeRating rating) {
        return rating.pack() + "/" + rating.scheme();
    }

    private static String level(SchemeRating rating) {
        return rating.level().id();
    }

    private List<Cause> causes(BranchRecord record, Trial old, Trial now, List<RequirementChange> requirements) {
        Text refused = old.refused() != null ? old.refused() : now.refused();
        if (refused != null) {
            return List.of(new Cause.NotAssessed(refused));
        }
        List<Cause> decisive = new Attribution(record, old, now, variants).ofStanding();
        if (!decisive.isEmpty()) {
            return decisive;
        }
        int rises = now.standing().gradesAbove(old.standing());
        List<Cause> counting = requirements.stream()
                .filter(change ->
                        Integer.signum(weight(change.after()) - weight(change.before())) == Integer.signum(rises))
                .flatMap(change -> change.causes().stream())
                .distinct()
                .toList();
        return counting.isEmpty() ? List.of(new Cause.SchemeChanged()) : counting;
    }

    /** Which way a requirement pulls the score: down where it is breached, up where it is met, no way where it is open. */
    private static int weight(@Nullable RequirementOutcome outcome) {
        if (outcome == null
                || outcome.requirement().duty() != Duty.BRANCH
                || !outcome.outcome().isDecided()) {
            return 0;
        }
        return outcome.outcome() == Outcome.BREACHED ? -1 : 1;
    }
}
