package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.branchrules.engine.internal.scheme.RatingScheme;
import org.branchrules.engine.internal.scheme.RatingScheme.Dimension;
import org.branchrules.engine.internal.scheme.RatingScheme.Item;
import org.branchrules.engine.internal.scheme.WhenNotApplicable;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Points;
import org.branchrules.model.assessment.RatingLevel;
import org.branchrules.model.policy.Requirement;

/** Reads the schemes of points, stars and tiers that a pack declares in {@code ratings/*.yaml}. */
final class RatingSchemeParser {
    private final List<PackProblem> problems;
    private final Set<String> ceilings;
    private final RatingItemParser items;

    /**
     * A parser for one pack.
     *
     * @param requirements those that its schemes may name
     * @param ceilings ids of the caps and vetoes that they may name
     */
    RatingSchemeParser(Map<RequirementId, Requirement> requirements, Set<String> ceilings, List<PackProblem> problems) {
        this.problems = problems;
        this.ceilings = ceilings;
        this.items = new RatingItemParser(requirements);
    }

    /** The schemes in that list of files. */
    List<RatingScheme> parse(JsonNode ratings) {
        List<RatingScheme> schemes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode file : ratings) {
            RatingScheme scheme = scheme(file);
            if (!ids.add(scheme.id())) {
                new PackNode(file, file.path("file").asText(), scheme.id(), problems)
                        .problem(PackCheck.TWICE, scheme.id());
            }
            schemes.add(scheme);
        }
        return schemes;
    }

    private RatingScheme scheme(JsonNode file) {
        PackNode node = new PackNode(file, file.path("file").asText(), "", problems);
        node.onlyFields(
                "id",
                "title",
                "source",
                "total",
                "ladder",
                "whenNotApplicable",
                "levels",
                "limits",
                "dimensions",
                "table",
                PackTree.ROWS);
        WhenNotApplicable otherwise = node.has("whenNotApplicable")
                ? node.constant("whenNotApplicable", WhenNotApplicable.class, WhenNotApplicable.FULL)
                : WhenNotApplicable.FULL;
        TableRows rows = new TableRows(file, items, otherwise, problems);
        List<Dimension> dimensions = node.eachEntry("dimensions", item -> dimension(item, otherwise, rows, false));
        rows.reportUnused();
        RatingScheme scheme = new RatingScheme(
                node.string("id"),
                node.text("title"),
                RatingItemParser.worth(node, "total"),
                node.truth("ladder"),
                node.eachEntry("levels", this::level),
                node.eachEntry("limits", this::limit),
                dimensions);
        check(node, scheme);
        return scheme;
    }

    private Dimension dimension(PackNode node, WhenNotApplicable otherwise, TableRows rows, boolean within) {
        node.onlyFields("id", "title", "points", "bonus", "dimensions", "items");
        String id = node.string("id");
        PackNode named = node.named(id);
        boolean bonus = node.truth("bonus");
        if (bonus && within) {
            named.problem(PackCheck.BONUS_WITHIN_DIMENSION, id);
        }
        List<Item> own =
                new ArrayList<>(named.eachEntry("items", item -> items.item(item.named(item.string("id")), otherwise)));
        own.addAll(rows.of(id, node.text("title")));
        Dimension dimension = new Dimension(
                id,
                node.text("title"),
                RatingItemParser.worth(named, "points"),
                bonus,
                named.eachEntry("dimensions", part -> dimension(part, otherwise, rows, true)),
                own);
        Points sum = sum(dimension.dimensions(), Dimension::points).plus(sum(own, Item::points));
        if (bonus ? sum.compareTo(dimension.points()) < 0 : !sum.equals(dimension.points())) {
            named.problem(PackCheck.POINTS_DO_NOT_ADD_UP, dimension.points(), sum);
        }
        return dimension;
    }

    private RatingScheme.Level level(PackNode node) {
        node.onlyFields("id", "title", "from", "requirements", "items", "dimensions", "events");
        PackNode least = node.at("dimensions");
        return new RatingScheme.Level(
                new RatingLevel(node.string("id"), node.text("title")),
                node.has("from") ? RatingItemParser.points(node, "from") : Points.ZERO,
                node.each("requirements", items::requirement),
                node.each("items", PackNode::string),
                least.fields().stream()
                        .map(id -> new RatingScheme.Least(id, RatingItemParser.points(least, id)))
                        .toList(),
                node.each("events", PackNode::string));
    }

    private RatingScheme.Limit limit(PackNode node) {
        node.onlyFields("id", "veto", "text", "level", "requirements", "events", "ceilings");
        for (PackNode ceiling : node.items("ceilings")) {
            if (!ceilings.contains(ceiling.string())) {
                ceiling.problem(PackCheck.UNKNOWN_CEILING, ceiling.string());
            }
        }
        if (!node.has("requirements") && !node.has("events") && !node.has("ceilings")) {
            node.problem(PackCheck.LIMIT_WITHOUT_CONDITION, node.string("id"));
        }
        return new RatingScheme.Limit(
                node.string("id"),
                node.truth("veto"),
                node.text("text"),
                node.string("level"),
                node.each("requirements", items::requirement),
                node.each("events", PackNode::string),
                node.each("ceilings", PackNode::string));
    }

    private static void check(PackNode node, RatingScheme scheme) {
        Points sum =
                sum(scheme.dimensions().stream().filter(part -> !part.bonus()).toList(), Dimension::points);
        if (!sum.equals(scheme.total())) {
            node.at("total").problem(PackCheck.POINTS_DO_NOT_ADD_UP, scheme.total(), sum);
        }
        levels(node, scheme);
        Set<String> dimensions = new HashSet<>();
        scheme.allDimensions().forEach(part -> once(node, part.id(), dimensions));
        Set<String> items = new HashSet<>();
        scheme.allItems().forEach(item -> once(node, item.id(), items));
        for (RatingScheme.Level level : scheme.levels()) {
            PackNode at = node.at("levels").named(level.level().id());
            level.items().forEach(id -> known(at, id, items));
            level.dimensions().forEach(least -> known(at, least.dimension(), dimensions));
        }
        Set<String> levels = new HashSet<>();
        scheme.levels().forEach(level -> once(node, level.level().id(), levels));
        scheme.limits().forEach(limit -> known(node.at("limits").named(limit.id()), limit.level(), levels));
    }

    private static void levels(PackNode node, RatingScheme scheme) {
        List<RatingScheme.Level> levels = scheme.levels();
        Points most = sum(scheme.dimensions(), Dimension::points);
        for (RatingScheme.Level level : levels) {
            if (level.from().compareTo(most) > 0) {
                node.at("levels").named(level.level().id()).problem(PackCheck.LEVEL_OUT_OF_REACH, level.from(), most);
            }
        }
        for (int i = 1; i < levels.size(); i++) {
            Points above = levels.get(i - 1).from();
            Points below = levels.get(i).from();
            if (below.compareTo(above) > 0) {
                node.at("levels")
                        .named(levels.get(i).level().id())
                        .problem(PackCheck.LEVELS_NOT_DESCENDING, below, above);
            }
        }
        if (levels.isEmpty() || !levels.get(levels.size() - 1).isOpenToAll()) {
            node.at("levels").problem(PackCheck.LOWEST_LEVEL_MISSING);
        }
    }

    private static void once(PackNode node, String id, Set<String> seen) {
        if (!seen.add(id)) {
            node.named(id).problem(PackCheck.TWICE, id);
        }
    }

    private static void known(PackNode node, String id, Set<String> known) {
        if (!known.contains(id)) {
            node.unknown(PackCheck.NOT_IN_SCHEME, id, known, id, String.join(", ", new java.util.TreeSet<>(known)));
        }
    }

    private static <T> Points sum(List<T> parts, Function<T, Points> points) {
        return parts.stream().map(points).reduce(Points.ZERO, Points::plus);
    }
}
