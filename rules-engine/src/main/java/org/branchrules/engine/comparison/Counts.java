package org.branchrules.engine.comparison;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.comparison.Balance;
import org.branchrules.model.comparison.BranchChange;
import org.branchrules.model.comparison.Cause;
import org.branchrules.model.comparison.PolicyEffect;
import org.branchrules.model.comparison.PolicyEffect.CauseCount;
import org.branchrules.model.comparison.PolicyEffect.OutcomeCount;
import org.branchrules.model.comparison.PolicyEffect.RatingCount;
import org.branchrules.model.comparison.PolicyEffect.StandingCount;
import org.branchrules.model.comparison.RatingChange;
import org.branchrules.model.comparison.RequirementChange;
import org.branchrules.model.comparison.Standing;
import org.branchrules.model.record.BranchKind;
import org.jspecify.annotations.Nullable;

/** Counts changes as they come. For one thread. */
final class Counts {
    private record Move(Standing before, Standing after) {}

    private record Shift(
            RequirementId requirement,
            @Nullable Outcome before,
            @Nullable Outcome after) {}

    private record Subject(Class<?> type, String subject) {}

    private Balance all = Balance.NONE;
    private final Map<Move, Long> moves = new LinkedHashMap<>();
    private final Map<Shift, Long> shifts = new LinkedHashMap<>();
    private final Map<RequirementId, Text> titles = new TreeMap<>();
    private final Map<Subject, CauseCount> causes = new LinkedHashMap<>();
    private final Map<BranchKind, Balance> kinds = new EnumMap<>(BranchKind.class);
    private final Map<String, Balance> places = new TreeMap<>();
    private final Map<RatingChange, Long> ratings = new LinkedHashMap<>();

    void add(BranchChange change) {
        all = all.plus(change);
        moves.merge(new Move(change.before(), change.after()), 1L, Long::sum);
        kinds.merge(change.branch().kind(), Balance.NONE.plus(change), (known, one) -> known.plus(change));
        places.merge(change.place(), Balance.NONE.plus(change), (known, one) -> known.plus(change));
        change.requirements().forEach(this::count);
        change.ratings().forEach(rating -> ratings.merge(rating, 1L, Long::sum));
        change.causes().stream()
                .map(cause -> new Subject(cause.getClass(), cause.subject()))
                .distinct()
                .forEach(subject -> count(subject, change));
    }

    private void count(RequirementChange change) {
        shifts.merge(new Shift(change.requirement(), change.from(), change.to()), 1L, Long::sum);
        if (change.after() != null) {
            titles.put(change.requirement(), change.after().requirement().title());
        } else if (change.before() != null) {
            titles.put(change.requirement(), change.before().requirement().title());
        }
    }

    private void count(Subject subject, BranchChange change) {
        Cause cause = change.causes().stream()
                .filter(each -> new Subject(each.getClass(), each.subject()).equals(subject))
                .findFirst()
                .orElseThrow();
        int rises = change.risesBy();
        causes.merge(
                subject,
                new CauseCount(cause, rises > 0 ? 1 : 0, rises < 0 ? 1 : 0, rises == 0 ? 1 : 0),
                (known, one) -> new CauseCount(
                        known.cause(),
                        known.risen() + one.risen(),
                        known.fallen() + one.fallen(),
                        known.other() + one.other()));
    }

    PolicyEffect effect(List<PackReference> before, List<PackReference> after, AssessmentPeriod period) {
        return new PolicyEffect(
                before,
                after,
                period,
                all,
                moves.entrySet().stream()
                        .map(each -> new StandingCount(
                                each.getKey().before(), each.getKey().after(), each.getValue()))
                        .sorted(Comparator.comparing(StandingCount::before).thenComparing(StandingCount::after))
                        .toList(),
                shifts.entrySet().stream()
                        .map(this::outcomes)
                        .sorted(MOST_OUTCOMES)
                        .toList(),
                causes.values().stream()
                        .sorted(Comparator.comparingLong(CauseCount::branches)
                                .reversed()
                                .thenComparing(each -> each.cause().subject()))
                        .toList(),
                kinds,
                places,
                ratings.entrySet().stream()
                        .map(each -> new RatingCount(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparingLong(RatingCount::branches)
                                .reversed()
                                .thenComparing(each -> each.change().toString()))
                        .toList());
    }

    private static final Comparator<OutcomeCount> MOST_OUTCOMES = Comparator.comparingLong(OutcomeCount::branches)
            .reversed()
            .thenComparing(OutcomeCount::requirement)
            .thenComparing(each -> String.valueOf(each.before()))
            .thenComparing(each -> String.valueOf(each.after()));

    private OutcomeCount outcomes(Map.Entry<Shift, Long> count) {
        Shift shift = count.getKey();
        Text title = titles.get(shift.requirement());
        if (title == null) {
            throw new IllegalStateException("no title of " + shift.requirement());
        }
        return new OutcomeCount(shift.requirement(), title, shift.before(), shift.after(), count.getValue());
    }
}
