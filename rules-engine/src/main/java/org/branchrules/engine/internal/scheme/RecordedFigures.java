package org.branchrules.engine.internal.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.fact.Cadence;
import org.branchrules.model.fact.Tally;
import org.branchrules.model.record.Event;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Measure;
import org.branchrules.model.record.Rating;
import org.jspecify.annotations.Nullable;

/** What the records of one branch say of figures. Used for one assessment, by one thread. */
final class RecordedFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of several ratings on one day the least favourable comes last. */
    private static final Comparator<Rating> LATEST_LAST = Comparator.comparing((Rating rating) -> dateOf(rating))
            .thenComparing((Rating rating) -> valueOf(rating), Comparator.reverseOrder());

    private final List<Fact> facts;
    private final AssessmentPeriod period;

    RecordedFigures(List<Fact> facts, AssessmentPeriod period) {
        this.facts = facts;
        this.period = period;
    }

    /** What came of reading a figure. */
    sealed interface Reading {
        /** The figure, when it is wholly on record. */
        record Known(Quantity quantity) implements Reading {}

        /**
         * It is not on record, or not wholly.
         *
         * @param evidence what there is of it
         */
        record Unknown(List<Fact> evidence) implements Reading {
            public Unknown {
                evidence = List.copyOf(evidence);
            }
        }

        /** There is nothing that it could be a share of. */
        record NothingToShare(List<Fact> evidence) implements Reading {
            public NothingToShare {
                evidence = List.copyOf(evidence);
            }
        }
    }

    Reading read(Figure figure) {
        if (figure instanceof Figure.Measured measured) {
            Measure latest = latest(measured.key());
            return latest == null ? unknown() : known(latest.value(), latest);
        }
        if (figure instanceof Figure.Share share) {
            return share(measures(share.part()), measures(share.whole()));
        }
        if (figure instanceof Figure.Reduction reduction) {
            return reduction(latest(reduction.before()), latest(reduction.after()));
        }
        if (figure instanceof Figure.Events events) {
            return counted(events(event -> event.type().equals(events.type())
                    && (events.level() == null || events.level().equals(event.level()))));
        }
        if (figure instanceof Figure.Activities activities) {
            return activities(activities.type());
        }
        if (figure instanceof Figure.Tallied tallied) {
            return ofType(Tally.class, tally -> tally.about().equals(tallied.about())).stream()
                    .findFirst()
                    .map(tally -> known(BigDecimal.valueOf(tally.count()), tally))
                    .orElseGet(RecordedFigures::unknown);
        }
        return rated((Figure.Rated) figure);
    }

    /** The events of a type. */
    List<Event> events(Predicate<Event> wanted) {
        return ofType(Event.class, wanted);
    }

    private Reading share(List<Measure> part, List<Measure> whole) {
        List<Fact> evidence = new ArrayList<>(part);
        evidence.addAll(whole);
        if (part.isEmpty() || whole.isEmpty()) {
            return new Reading.Unknown(evidence);
        }
        BigDecimal sum = sum(whole);
        return sum.signum() <= 0
                ? new Reading.NothingToShare(evidence)
                : new Reading.Known(new Quantity(sum(part).multiply(HUNDRED), sum, evidence));
    }

    private static Reading reduction(@Nullable Measure before, @Nullable Measure after) {
        if (before == null || after == null) {
            return new Reading.Unknown(before != null ? List.of(before) : after != null ? List.of(after) : List.of());
        }
        List<Fact> evidence = List.of(before, after);
        return before.value().signum() <= 0
                ? new Reading.NothingToShare(evidence)
                : new Reading.Known(new Quantity(
                        before.value().subtract(after.value()).multiply(HUNDRED), before.value(), evidence));
    }

    private Reading activities(String type) {
        List<Cadence> held = ofType(Cadence.class, cadence -> cadence.activity().equals(type));
        return new Reading.Known(Quantity.of(
                BigDecimal.valueOf(held.stream().mapToInt(Cadence::held).sum()), List.copyOf(held)));
    }

    private Reading rated(Figure.Rated rated) {
        List<Rating> ratings = ofType(
                Rating.class,
                rating -> rating.scale().equals(rated.scale())
                        && (rating.date() == null || !rating.date().isAfter(period.asOf()))
                        && (rating.date() == null || !rating.date().isBefore(period.from()))
                        && number(rating) != null);
        if (rated.weights().isEmpty()) {
            return ratings.stream()
                    .max(LATEST_LAST)
                    .map(rating -> known(valueOf(rating), rating))
                    .orElseGet(RecordedFigures::unknown);
        }
        return weighted(ratings, rated.weights());
    }

    /** The mean of each side, weighted. */
    private static Reading weighted(List<Rating> ratings, Map<String, Integer> weights) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ONE;
        BigDecimal weight = BigDecimal.ZERO;
        List<Fact> evidence = new ArrayList<>();
        boolean complete = true;
        for (Map.Entry<String, Integer> side : weights.entrySet()) {
            List<Rating> mine = ratings.stream()
                    .filter(rating -> rating.by().equals(side.getKey()))
                    .toList();
            complete &= !mine.isEmpty();
            evidence.addAll(mine);
            weight = weight.add(BigDecimal.valueOf(side.getValue()));
            if (!mine.isEmpty()) {
                BigDecimal count = BigDecimal.valueOf(mine.size());
                BigDecimal sum = mine.stream()
                        .map(RecordedFigures::valueOf)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .multiply(BigDecimal.valueOf(side.getValue()));
                numerator = numerator.multiply(count).add(sum.multiply(denominator));
                denominator = denominator.multiply(count);
            }
        }
        return complete
                ? new Reading.Known(new Quantity(numerator, denominator.multiply(weight), evidence))
                : new Reading.Unknown(evidence);
    }

    private static BigDecimal valueOf(Rating rating) {
        BigDecimal number = number(rating);
        return number == null ? BigDecimal.ZERO : number;
    }

    private static @Nullable BigDecimal number(Rating rating) {
        try {
            return new BigDecimal(rating.value().strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static LocalDate dateOf(Rating rating) {
        return rating.date() == null ? LocalDate.MIN : rating.date();
    }

    private List<Measure> measures(String key) {
        return ofType(Measure.class, measure -> measure.key().equals(key));
    }

    /** The latest; of several on one day the one that comes last in the order of facts. */
    private @Nullable Measure latest(String key) {
        Measure latest = null;
        for (Measure measure : measures(key)) {
            if (latest == null || !dateOf(measure).isBefore(dateOf(latest))) {
                latest = measure;
            }
        }
        return latest;
    }

    private static LocalDate dateOf(Measure measure) {
        return measure.date() == null ? LocalDate.MIN : measure.date();
    }

    private static BigDecimal sum(List<Measure> measures) {
        return measures.stream().map(Measure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Reading counted(List<? extends Fact> facts) {
        return new Reading.Known(Quantity.of(BigDecimal.valueOf(facts.size()), List.copyOf(facts)));
    }

    private static Reading known(BigDecimal value, Fact evidence) {
        return new Reading.Known(Quantity.of(value, List.of(evidence)));
    }

    private static Reading unknown() {
        return new Reading.Unknown(List.of());
    }

    private <T extends Fact> List<T> ofType(Class<T> type, Predicate<T> wanted) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .toList();
    }
}
