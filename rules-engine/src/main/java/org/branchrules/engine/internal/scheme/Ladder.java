package org.branchrules.engine.internal.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.branchrules.engine.internal.scheme.RatingScheme.Level;
import org.branchrules.engine.internal.scheme.RatingScheme.Limit;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.DimensionRating;
import org.branchrules.model.assessment.ItemRating;
import org.branchrules.model.assessment.NextLevel;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Points;
import org.branchrules.model.assessment.RatingLevel;
import org.branchrules.model.assessment.RatingLimit;
import org.jspecify.annotations.Nullable;

/** Which level of a scheme a branch reaches, and what keeps it from the one above. Used for one branch, by one thread. */
final class Ladder {
    private final RatingScheme scheme;
    private final Map<String, DimensionRating> dimensions = new HashMap<>();
    private final Map<String, ItemRating> items = new HashMap<>();
    private final ItemRater rater;
    private final RecordedFigures figures;
    private final Set<String> applied;
    private final Set<String> possible;

    Ladder(
            RatingScheme scheme,
            List<DimensionRating> rated,
            ItemRater rater,
            RecordedFigures figures,
            Set<String> applied,
            Set<String> possible) {
        this.scheme = scheme;
        this.rater = rater;
        this.figures = figures;
        this.applied = applied;
        this.possible = possible;
        rated.forEach(this::add);
    }

    private void add(DimensionRating dimension) {
        dimensions.put(dimension.id(), dimension);
        dimension.items().forEach(item -> items.put(item.id(), item));
        dimension.dimensions().forEach(this::add);
    }

    /** The level reached with what is decided. */
    RatingLevel level(Points score) {
        return limited(reached(score, false), limit -> !because(limit, false).isEmpty());
    }

    /** The level with everything open decided against the branch. */
    RatingLevel worst(Points score) {
        return limited(reached(score, false), limit -> !because(limit, true).isEmpty());
    }

    /** The level with everything open decided for the branch. */
    RatingLevel best(Points best) {
        return limited(reached(best, true), limit -> !because(limit, false).isEmpty());
    }

    /** The caps and vetoes that apply, as the scheme lists them. */
    List<RatingLimit> limits() {
        List<RatingLimit> limits = new ArrayList<>();
        for (Limit limit : scheme.limits()) {
            List<String> because = because(limit, false);
            if (!because.isEmpty()) {
                limits.add(new RatingLimit(
                        limit.id(),
                        limit.veto(),
                        limit.text(),
                        scheme.levels().get(place(limit.level())).level(),
                        because));
            }
        }
        return limits;
    }

    /** The place of the level that the score and what else it asks for allow, before caps and vetoes. */
    private int reached(Points score, boolean hopeful) {
        List<Level> levels = scheme.levels();
        int lowest = levels.size() - 1;
        if (!scheme.ladder()) {
            for (int i = 0; i < lowest; i++) {
                if (holds(levels.get(i), score, hopeful)) {
                    return i;
                }
            }
            return lowest;
        }
        int reached = lowest;
        while (reached > 0 && holds(levels.get(reached - 1), score, hopeful)) {
            reached--;
        }
        return reached;
    }

    private RatingLevel limited(int reached, Predicate<Limit> applies) {
        int place = reached;
        for (Limit limit : scheme.limits()) {
            if (applies.test(limit)) {
                place = Math.max(place, place(limit.level()));
            }
        }
        return scheme.levels().get(place).level();
    }

    /** Whether nothing but points keeps the branch from a level. */
    boolean isUnobstructed(RatingLevel level) {
        int place = place(level.id());
        return scheme.limits().stream()
                        .noneMatch(limit -> place(limit.level()) > place
                                && !because(limit, false).isEmpty())
                && asked(place).stream()
                        .allMatch(asked -> lackingRequirements(asked, false).isEmpty()
                                && lackingItems(asked, false).isEmpty()
                                && lackingEvents(asked).isEmpty());
    }

    /** Whether the points are enough for a level. */
    boolean suffices(RatingLevel level, Points score) {
        return asked(place(level.id())).stream()
                .allMatch(asked -> score.compareTo(asked.from()) >= 0
                        && lackingDimensions(asked, false).isEmpty());
    }

    /** The levels of which everything must hold for that one: where it is a ladder, those below it too. */
    private List<Level> asked(int place) {
        List<Level> levels = scheme.levels();
        return place == levels.size() - 1
                ? List.of()
                : levels.subList(place, scheme.ladder() ? levels.size() - 1 : place + 1);
    }

    private int place(String level) {
        for (int i = 0; i < scheme.levels().size(); i++) {
            if (scheme.levels().get(i).level().id().equals(level)) {
                return i;
            }
        }
        throw new IllegalStateException("no level `" + level + "`");
    }

    private boolean holds(Level level, Points score, boolean hopeful) {
        return score.compareTo(level.from()) >= 0
                && lackingRequirements(level, hopeful).isEmpty()
                && lackingItems(level, hopeful).isEmpty()
                && lackingDimensions(level, hopeful).isEmpty()
                && lackingEvents(level).isEmpty();
    }

    private List<RequirementId> lackingRequirements(Level level, boolean hopeful) {
        return level.requirements().stream()
                .filter(id -> {
                    Outcome outcome = rater.outcome(id);
                    return outcome == Outcome.BREACHED || (outcome.isOpen() && !hopeful);
                })
                .toList();
    }

    private List<String> lackingItems(Level level, boolean hopeful) {
        return level.items().stream()
                .filter(id -> {
                    ItemRating item = items.get(id);
                    return item != null && (hopeful ? item.best() : item.earned()).compareTo(item.possible()) < 0;
                })
                .toList();
    }

    private List<String> lackingDimensions(Level level, boolean hopeful) {
        return level.dimensions().stream()
                .filter(least -> {
                    DimensionRating dimension = dimensions.get(least.dimension());
                    return dimension != null
                            && (hopeful ? dimension.best() : dimension.earned()).compareTo(needed(least, dimension))
                                    < 0;
                })
                .map(RatingScheme.Least::dimension)
                .toList();
    }

    /** The least points, less where items of the dimension are left out for this branch. */
    private static Points needed(RatingScheme.Least least, DimensionRating dimension) {
        return dimension.points().hundredths() == 0
                ? least.points()
                : least.points()
                        .share(
                                BigDecimal.valueOf(dimension.possible().hundredths()),
                                BigDecimal.valueOf(dimension.points().hundredths()));
    }

    private List<String> lackingEvents(Level level) {
        return level.events().stream()
                .filter(type ->
                        figures.events(event -> event.type().equals(type)).isEmpty())
                .toList();
    }

    private List<String> because(Limit limit, boolean fearful) {
        List<String> because = new ArrayList<>();
        for (RequirementId id : limit.breached()) {
            Outcome outcome = rater.outcome(id);
            if (outcome == Outcome.BREACHED || (fearful && outcome.isOpen())) {
                because.add(id.value());
            }
        }
        for (String type : limit.events()) {
            if (!figures.events(event -> event.type().equals(type)).isEmpty()) {
                because.add(type);
            }
        }
        for (String id : limit.ceilings()) {
            if (applied.contains(id) || (fearful && possible.contains(id))) {
                because.add(id);
            }
        }
        return because;
    }

    /** What is missing for the level above that one; null where it is the best. */
    @Nullable
    NextLevel next(RatingLevel level, Points score) {
        int place = place(level.id());
        if (place == 0) {
            return null;
        }
        Level above = scheme.levels().get(place - 1);
        return new NextLevel(
                above.level(),
                above.from().minus(score).max(Points.ZERO),
                lackingRequirements(above, false),
                lackingItems(above, false),
                lackingDimensions(above, false),
                lackingEvents(above),
                scheme.limits().stream()
                        .filter(limit -> place(limit.level()) >= place)
                        .filter(limit -> !because(limit, false).isEmpty())
                        .map(Limit::id)
                        .toList());
    }
}
