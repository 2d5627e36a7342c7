package org.branchrules.engine.internal.scheme;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.branchrules.engine.internal.scheme.RatingScheme.Dimension;
import org.branchrules.engine.internal.scheme.RatingScheme.Item;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.DimensionRating;
import org.branchrules.model.assessment.ItemRating;
import org.branchrules.model.assessment.Points;
import org.branchrules.model.assessment.RatingLevel;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.SchemeRating;
import org.branchrules.model.record.Fact;

/** From outcomes and facts to what a scheme makes of a branch: a pure function. */
public final class SchemeRater {
    private final ItemRater items;
    private final RecordedFigures figures;
    private final Set<String> applied;
    private final Set<String> possible;

    /**
     * A rater for one branch.
     *
     * @param facts its facts
     * @param outcomes the outcome of every requirement
     * @param applied ids of the policy's caps and vetoes that apply
     * @param possible ids of those that could apply once everything open is decided
     */
    public SchemeRater(
            List<Fact> facts,
            AssessmentPeriod period,
            List<RequirementOutcome> outcomes,
            Set<String> applied,
            Set<String> possible) {
        Map<RequirementId, RequirementOutcome> byId = new LinkedHashMap<>();
        outcomes.forEach(outcome -> byId.put(outcome.id(), outcome));
        this.figures = new RecordedFigures(facts, period);
        this.items = new ItemRater(byId, figures);
        this.applied = applied;
        this.possible = possible;
    }

    /** What a scheme makes of the branch. */
    public SchemeRating rate(String pack, RatingScheme scheme) {
        List<DimensionRating> dimensions =
                scheme.dimensions().stream().map(this::rate).toList();
        Points reachable = sum(dimensions, false, DimensionRating::possible);
        Points earned = sum(dimensions, false, DimensionRating::earned);
        Points bonus = sum(dimensions, true, DimensionRating::earned);
        Points score = score(scheme, dimensions);
        Points best = outOfTotal(sum(dimensions, false, DimensionRating::best), reachable, scheme.total())
                .plus(sum(dimensions, true, DimensionRating::best));
        Ladder ladder = ladder(scheme, dimensions);
        RatingLevel level = ladder.level(score);
        return new SchemeRating(
                pack,
                scheme.id(),
                scheme.title(),
                scheme.total(),
                reachable,
                earned,
                bonus,
                score,
                best,
                level,
                ladder.worst(score),
                ladder.best(best),
                dimensions,
                ladder.limits(),
                ladder.next(level, score));
    }

    private Ladder ladder(RatingScheme scheme, List<DimensionRating> dimensions) {
        return new Ladder(scheme, dimensions, items, figures, applied, possible);
    }

    /** The requirement whose outcome counts for another: what takes its place where it is displaced, else itself. */
    public RequirementId counting(RequirementId id) {
        return items.counting(id);
    }

    /** Whether nothing but points keeps the branch from a level: no cap or veto, no requirement or item that it asks for. */
    public boolean isUnobstructed(RatingScheme scheme, RatingLevel level) {
        return ladder(scheme, scheme.dimensions().stream().map(this::rate).toList())
                .isUnobstructed(level);
    }

    /** The points of some items, added up by dimension: one figure for each, in hundredths, in the order of the scheme. */
    public long[] points(RatingScheme scheme, Set<Item> some) {
        return scheme.allDimensions()
                .mapToLong(dimension -> dimension.items().stream()
                        .filter(some::contains)
                        .mapToLong(item -> items.rate(item).earned().hundredths())
                        .sum())
                .toArray();
    }

    /**
     * Whether points are enough for a level.
     *
     * @param points those of the items of each dimension, in the order of the scheme, in hundredths
     */
    public boolean suffices(RatingScheme scheme, RatingLevel level, long[] points) {
        Map<String, Long> own = new HashMap<>();
        int next = 0;
        for (Dimension dimension : scheme.allDimensions().toList()) {
            own.put(dimension.id(), points[next++]);
        }
        List<DimensionRating> dimensions = scheme.dimensions().stream()
                .map(dimension -> withPoints(rate(dimension), own))
                .toList();
        return ladder(scheme, dimensions).suffices(level, score(scheme, dimensions));
    }

    private static DimensionRating withPoints(DimensionRating rated, Map<String, Long> own) {
        List<DimensionRating> parts =
                rated.dimensions().stream().map(part -> withPoints(part, own)).toList();
        Points earned = parts.stream()
                .map(DimensionRating::earned)
                .reduce(new Points(Math.toIntExact(own.getOrDefault(rated.id(), 0L))), Points::plus)
                .min(rated.points());
        return new DimensionRating(
                rated.id(),
                rated.title(),
                rated.points(),
                rated.bonus(),
                rated.possible(),
                earned,
                rated.best(),
                parts,
                rated.items());
    }

    private static Points score(RatingScheme scheme, List<DimensionRating> dimensions) {
        return outOfTotal(
                        sum(dimensions, false, DimensionRating::earned),
                        sum(dimensions, false, DimensionRating::possible),
                        scheme.total())
                .plus(sum(dimensions, true, DimensionRating::earned));
    }

    private DimensionRating rate(Dimension dimension) {
        List<DimensionRating> parts =
                dimension.dimensions().stream().map(this::rate).toList();
        List<ItemRating> rated = dimension.items().stream().map(items::rate).toList();
        return new DimensionRating(
                dimension.id(),
                dimension.title(),
                dimension.points(),
                dimension.bonus(),
                capped(dimension, parts, rated, DimensionRating::possible, ItemRating::possible),
                capped(dimension, parts, rated, DimensionRating::earned, ItemRating::earned),
                capped(dimension, parts, rated, DimensionRating::best, ItemRating::best),
                parts,
                rated);
    }

    /** The sum of the parts, which for a bonus may be more than it can add. */
    private static Points capped(
            Dimension dimension,
            List<DimensionRating> parts,
            List<ItemRating> items,
            Function<DimensionRating, Points> ofPart,
            Function<ItemRating, Points> ofItem) {
        Points sum = Points.ZERO;
        for (DimensionRating part : parts) {
            sum = sum.plus(ofPart.apply(part));
        }
        for (ItemRating item : items) {
            sum = sum.plus(ofItem.apply(item));
        }
        return sum.min(dimension.points());
    }

    private static Points sum(
            List<DimensionRating> dimensions, boolean bonus, Function<DimensionRating, Points> points) {
        return dimensions.stream()
                .filter(dimension -> dimension.bonus() == bonus)
                .map(points)
                .reduce(Points.ZERO, Points::plus);
    }

    /** What was earned of what could be, as points of the whole scheme. */
    private static Points outOfTotal(Points earned, Points possible, Points total) {
        if (possible.equals(total) || possible.compareTo(Points.ZERO) <= 0) {
            return earned;
        }
        return total.share(BigDecimal.valueOf(earned.hundredths()), BigDecimal.valueOf(possible.hundredths()));
    }
}
