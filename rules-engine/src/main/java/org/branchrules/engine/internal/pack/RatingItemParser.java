package org.branchrules.engine.internal.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.internal.scheme.Figure;
import org.branchrules.engine.internal.scheme.RatingScheme.Item;
import org.branchrules.engine.internal.scheme.Scoring;
import org.branchrules.engine.internal.scheme.WhenNotApplicable;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Points;
import org.branchrules.model.fact.Tallies;
import org.branchrules.model.policy.Duty;
import org.branchrules.model.policy.Requirement;
import org.jspecify.annotations.Nullable;

/** Reads the items of a scheme and how each is scored. */
final class RatingItemParser {
    /** What an item may read instead of requirements. */
    static final List<String> FIGURES =
            List.of("measure", "share", "reduction", "events", "activities", "tally", "rating");

    private static final List<String> BY_REQUIREMENTS = List.of("all-or-nothing", "proportional", "deduction");

    private final Map<RequirementId, Requirement> requirements;

    RatingItemParser(Map<RequirementId, Requirement> requirements) {
        this.requirements = requirements;
    }

    Item item(PackNode node, WhenNotApplicable otherwise) {
        node.onlyFields(
                "id",
                "dimension",
                "title",
                "points",
                "requirements",
                "score",
                "each",
                "floor",
                "whenNotApplicable",
                "measure",
                "share",
                "reduction",
                "events",
                "activities",
                "tally",
                "rating",
                "bands",
                "outOf",
                PointTable.PLACE);
        Points points = worth(node, "points");
        List<RequirementId> checked = node.each("requirements", this::requirement);
        return new Item(
                node.string("id"),
                node.text("title"),
                points,
                checked,
                node.has("whenNotApplicable")
                        ? node.constant("whenNotApplicable", WhenNotApplicable.class, otherwise)
                        : otherwise,
                scoring(node, points, checked));
    }

    /** What something is worth: a number of points that is not below 0; 0, with a problem, where it is none. */
    static Points worth(PackNode node, String field) {
        Points points = points(node, field);
        if (points.compareTo(Points.ZERO) < 0) {
            node.at(field).problem(PackCheck.NOT_POINTS, points);
            return Points.ZERO;
        }
        return points;
    }

    /** A number of points; 0, with a problem, where it is none. */
    static Points points(PackNode node, String field) {
        String written = node.string(field);
        if (!node.has(field)) {
            return Points.ZERO;
        }
        try {
            return Points.parse(written);
        } catch (IllegalArgumentException e) {
            node.at(field).problem(PackCheck.NOT_POINTS, written);
            return Points.ZERO;
        }
    }

    /** The requirement of that id; null, with a problem, where nobody defines it or there is nothing to check. */
    @Nullable
    RequirementId requirement(PackNode node) {
        Requirement requirement;
        try {
            requirement = requirements.get(new RequirementId(node.string()));
        } catch (IllegalArgumentException e) {
            node.problem(PackCheck.NOT_AN_ID, node.string());
            return null;
        }
        if (requirement == null) {
            node.unknown(
                    PackCheck.UNKNOWN_REQUIREMENT,
                    node.string(),
                    requirements.keySet().stream().map(RequirementId::value).toList(),
                    node.string());
            return null;
        }
        if (!requirement.coding().isChecked()) {
            node.problem(PackCheck.RATES_NOTHING_TO_CHECK, node.string(), requirement.coding());
        }
        return requirement.id();
    }

    private Scoring scoring(PackNode node, Points points, List<RequirementId> checked) {
        List<String> figures = FIGURES.stream().filter(node::has).toList();
        if (figures.size() > 1 || (!figures.isEmpty() && node.has("score"))) {
            node.problem(PackCheck.SCORED_TWICE, String.join(", ", figures));
        }
        if (figures.isEmpty()) {
            return ofRequirements(node, points, checked);
        }
        Figure figure = figure(node, figures.get(0));
        Points floor = node.has("floor") ? points(node, "floor") : Points.ZERO;
        if (node.has("bands")) {
            return new Scoring.Banded(figure, bands(node, points));
        }
        if (node.has("each")) {
            return new Scoring.PerUnit(figure, points(node, "each"), floor(node, floor, points));
        }
        if (node.has("outOf") || figure instanceof Figure.Rated) {
            BigDecimal outOf = node.has("outOf") ? decimal(node, "outOf") : BigDecimal.valueOf(points.hundredths(), 2);
            if (outOf == null || outOf.signum() <= 0) {
                node.at("outOf").problem(PackCheck.NOT_POSITIVE, node.string("outOf"));
                return new Scoring.OutOf(figure, BigDecimal.ONE);
            }
            return new Scoring.OutOf(figure, outOf);
        }
        node.problem(PackCheck.NOT_SCORED);
        return new Scoring.AllOrNothing();
    }

    private Scoring ofRequirements(PackNode node, Points points, List<RequirementId> checked) {
        if (!node.has("requirements")) {
            node.problem(PackCheck.NOT_SCORED);
        }
        for (RequirementId id : checked) {
            Requirement requirement = requirements.get(id);
            if (requirement != null && requirement.duty() == Duty.SUPERIOR) {
                node.problem(PackCheck.RATES_DUTY_ABOVE, id);
            }
        }
        String score = node.has("score") ? node.string("score") : "all-or-nothing";
        return switch (score) {
            case "all-or-nothing" -> new Scoring.AllOrNothing();
            case "proportional" -> new Scoring.Proportional();
            case "deduction" -> deduction(node, points);
            default -> {
                node.at("score")
                        .unknown(
                                PackCheck.NOT_ONE_OF,
                                score,
                                BY_REQUIREMENTS,
                                score,
                                String.join(", ", BY_REQUIREMENTS));
                yield new Scoring.AllOrNothing();
            }
        };
    }

    private static Scoring deduction(PackNode node, Points points) {
        Points each = points(node, "each");
        if (each.compareTo(Points.ZERO) <= 0) {
            node.at("each").problem(PackCheck.NOT_POSITIVE, each);
        }
        return new Scoring.Deduction(
                each, floor(node, node.has("floor") ? points(node, "floor") : Points.ZERO, points));
    }

    private static Points floor(PackNode node, Points floor, Points points) {
        if (floor.compareTo(points) >= 0 && points.compareTo(Points.ZERO) > 0) {
            node.at("floor").problem(PackCheck.FLOOR_ABOVE_POINTS, floor, points);
        }
        return floor;
    }

    private static Figure figure(PackNode node, String field) {
        PackNode figure = node.at(field);
        return switch (field) {
            case "measure" -> new Figure.Measured(node.string(field));
            case "activities" -> new Figure.Activities(node.string(field));
            case "tally" -> new Figure.Tallied(tally(node));
            case "share" -> {
                figure.onlyFields("part", "whole");
                yield new Figure.Share(figure.string("part"), figure.string("whole"));
            }
            case "reduction" -> {
                figure.onlyFields("before", "after");
                yield new Figure.Reduction(figure.string("before"), figure.string("after"));
            }
            case "events" -> {
                figure.onlyFields("type", "level");
                yield new Figure.Events(figure.string("type"), figure.has("level") ? figure.string("level") : null);
            }
            default -> {
                figure.onlyFields("scale", "weights");
                yield new Figure.Rated(figure.string("scale"), weights(figure));
            }
        };
    }

    private static String tally(PackNode node) {
        String about = node.string("tally");
        if (!Tallies.ALL.contains(about)) {
            node.at("tally").unknown(PackCheck.NOT_ONE_OF, about, Tallies.ALL, about, String.join(", ", Tallies.ALL));
        }
        return about;
    }

    private static SortedMap<String, Integer> weights(PackNode rating) {
        SortedMap<String, Integer> weights = new TreeMap<>();
        for (String side : rating.at("weights").fields()) {
            int weight = rating.at("weights").number(side);
            if (weight < 1) {
                rating.at("weights").problem(PackCheck.WEIGHTS_OF_SIDES, side + "=" + weight);
            } else {
                weights.put(side, weight);
            }
        }
        return weights;
    }

    private static List<Scoring.Band> bands(PackNode node, Points most) {
        List<Scoring.Band> bands = new ArrayList<>();
        for (PackNode item : node.entries("bands")) {
            item.onlyFields("atLeast", "below", "points");
            Scoring.Band band = new Scoring.Band(
                    item.has("atLeast") ? decimal(item, "atLeast") : null,
                    item.has("below") ? decimal(item, "below") : null,
                    points(item, "points"));
            if (band.points().compareTo(most) > 0) {
                item.problem(PackCheck.BAND_ABOVE_POINTS, band.points(), most);
            }
            if (!bands.isEmpty()
                    && band.points().compareTo(bands.get(bands.size() - 1).points()) >= 0) {
                item.problem(
                        PackCheck.BANDS_OF_ITEM,
                        band.points(),
                        bands.get(bands.size() - 1).points());
            }
            bands.add(band);
        }
        return bands;
    }

    private static @Nullable BigDecimal decimal(PackNode node, String field) {
        String written = node.string(field);
        try {
            return new BigDecimal(written.strip());
        } catch (NumberFormatException e) {
            node.at(field).problem(PackCheck.NOT_A_DECIMAL, written);
            return null;
        }
    }
}
