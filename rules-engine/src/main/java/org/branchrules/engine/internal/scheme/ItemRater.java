package org.branchrules.engine.internal.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchrules.engine.internal.scheme.RatingScheme.Item;
import org.branchrules.engine.internal.scheme.RecordedFigures.Reading;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.ItemRating;
import org.branchrules.model.assessment.ItemRating.State;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.PointEntry;
import org.branchrules.model.assessment.Points;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.record.Fact;

/** The points of single items for one branch. Used for one assessment, by one thread. */
final class ItemRater {
    private final Map<RequirementId, RequirementOutcome> outcomes;
    private final RecordedFigures figures;

    ItemRater(Map<RequirementId, RequirementOutcome> outcomes, RecordedFigures figures) {
        this.outcomes = outcomes;
        this.figures = figures;
    }

    ItemRating rate(Item item) {
        Scoring scoring = item.scoring();
        if (scoring instanceof Scoring.Banded banded) {
            return ofFigure(item, banded.figure());
        }
        if (scoring instanceof Scoring.PerUnit unit) {
            return ofFigure(item, unit.figure());
        }
        if (scoring instanceof Scoring.OutOf outOf) {
            return ofFigure(item, outOf.figure());
        }
        return ofRequirements(item);
    }

    /** The outcome that counts for a requirement: where it is displaced, that of what takes its place. */
    Outcome outcome(RequirementId id) {
        RequirementOutcome outcome = outcomes.get(counting(id));
        return outcome == null ? Outcome.NOT_APPLICABLE : outcome.outcome();
    }

    /** The requirement whose outcome counts for another: what takes its place where it is displaced, else itself. */
    RequirementId counting(RequirementId id) {
        RequirementOutcome outcome = outcomes.get(id);
        return outcome != null
                        && outcome.reason() instanceof Reason.Displaced displaced
                        && outcomes.containsKey(displaced.by())
                ? displaced.by()
                : id;
    }

    private ItemRating ofRequirements(Item item) {
        List<PointEntry> entries = new ArrayList<>();
        int applicable = 0;
        int met = 0;
        int open = 0;
        Points lost = Points.ZERO;
        for (RequirementId id : item.requirements()) {
            Outcome outcome = outcome(id);
            List<Finding> breaches = outcome == Outcome.BREACHED ? findings(id) : List.of();
            int occurrences = outcome == Outcome.BREACHED
                    ? Math.max(
                            1, breaches.stream().mapToInt(Finding::occurrences).sum())
                    : 0;
            Points deducted = item.scoring() instanceof Scoring.Deduction deduction
                    ? deduction.each().times(-occurrences)
                    : Points.ZERO;
            lost = lost.plus(deducted);
            if (outcome.isOpen()) {
                open++;
            }
            if (outcome.isOpen() || outcome.isDecided()) {
                applicable++;
            }
            if (outcome == Outcome.MET || outcome == Outcome.EXCUSED) {
                met++;
            }
            entries.add(new PointEntry(id.value(), outcome, deducted, occurrences, evidence(breaches)));
        }
        if (applicable == 0) {
            return notApplicable(item, entries);
        }
        Points best = ofRequirements(item, applicable, met + open, lost);
        Points earned = open == 0 ? best : worst(item, applicable, met);
        return rating(item, earned, best, open == 0 ? State.DECIDED : State.OPEN, entries);
    }

    private static Points ofRequirements(Item item, int applicable, int met, Points lost) {
        if (item.scoring() instanceof Scoring.Deduction deduction) {
            return item.points().plus(lost).max(deduction.floor());
        }
        if (item.scoring() instanceof Scoring.Proportional) {
            return item.points().share(BigDecimal.valueOf(met), BigDecimal.valueOf(applicable));
        }
        return met == applicable ? item.points() : Points.ZERO;
    }

    /** With everything open decided against the branch; how often it would then be breached nobody knows. */
    private static Points worst(Item item, int applicable, int met) {
        return item.scoring() instanceof Scoring.Deduction deduction
                ? deduction.floor()
                : ofRequirements(item, applicable, met, Points.ZERO);
    }

    private List<Finding> findings(RequirementId id) {
        RequirementOutcome outcome = outcomes.get(counting(id));
        return outcome == null ? List.of() : outcome.findings();
    }

    private static List<Fact> evidence(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.evidence().stream())
                .distinct()
                .toList();
    }

    private ItemRating ofFigure(Item item, Figure figure) {
        Reading reading = figures.read(figure);
        String about = Figures.name(figure);
        if (reading instanceof Reading.Known known) {
            Quantity quantity = known.quantity();
            Points points = points(item, quantity);
            int occurrences = Figures.isCounted(figure) ? quantity.count() : 0;
            Points shown = item.scoring() instanceof Scoring.PerUnit unit
                            && unit.each().compareTo(Points.ZERO) < 0
                    ? points.minus(item.points())
                    : points;
            return rating(
                    item,
                    points,
                    points,
                    State.DECIDED,
                    List.of(new PointEntry(about, null, shown, occurrences, quantity.evidence())));
        }
        if (reading instanceof Reading.NothingToShare nothing) {
            return notApplicable(item, List.of(new PointEntry(about, null, Points.ZERO, 0, nothing.evidence())));
        }
        return rating(
                item,
                Points.ZERO,
                item.points(),
                State.OPEN,
                List.of(new PointEntry(about, null, Points.ZERO, 0, ((Reading.Unknown) reading).evidence())));
    }

    private static Points points(Item item, Quantity quantity) {
        if (item.scoring() instanceof Scoring.Banded banded) {
            return banded.bands().stream()
                    .filter(band -> band.holds(quantity))
                    .map(Scoring.Band::points)
                    .findFirst()
                    .orElse(Points.ZERO);
        }
        if (item.scoring() instanceof Scoring.PerUnit unit) {
            Points counted = unit.each().times(quantity.count());
            return unit.each().compareTo(Points.ZERO) < 0
                    ? item.points().plus(counted).max(unit.floor())
                    : counted.min(item.points());
        }
        Scoring.OutOf outOf = (Scoring.OutOf) item.scoring();
        return item.points()
                .share(quantity.numerator(), quantity.denominator().multiply(outOf.outOf()))
                .min(item.points())
                .max(Points.ZERO);
    }

    private static ItemRating notApplicable(Item item, List<PointEntry> entries) {
        return switch (item.whenNotApplicable()) {
            case FULL -> rating(item, item.points(), item.points(), State.NOT_APPLICABLE, entries);
            case ZERO -> rating(item, Points.ZERO, Points.ZERO, State.NOT_APPLICABLE, entries);
            case EXCLUDE -> rating(item, Points.ZERO, Points.ZERO, State.EXCLUDED, entries);
        };
    }

    private static ItemRating rating(Item item, Points earned, Points best, State state, List<PointEntry> entries) {
        return new ItemRating(
                item.id(), item.title(), item.requirements(), item.points(), earned, best, state, entries);
    }
}
