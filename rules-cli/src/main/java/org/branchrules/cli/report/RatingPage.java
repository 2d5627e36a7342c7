package org.branchrules.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.cli.terminal.Tone;
import org.branchrules.engine.text.Phrases;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.assessment.DimensionRating;
import org.branchrules.model.assessment.ItemRating;
import org.branchrules.model.assessment.NextLevel;
import org.branchrules.model.assessment.PointEntry;
import org.branchrules.model.assessment.Points;
import org.branchrules.model.assessment.RatingLimit;
import org.branchrules.model.assessment.SchemeRating;

/** What a local scheme makes of a branch: level, dimensions, where points were lost and gained, and what is missing. */
final class RatingPage {
    private static final BigDecimal FULL = BigDecimal.valueOf(10_000);

    private final Wording wording;
    private final Phrases phrases;

    RatingPage(Wording wording, Phrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
    }

    void add(SchemeRating rating, List<Block> blocks) {
        blocks.add(new Block.Heading(phrases.format("rating", wording.text(rating.title()))));
        blocks.add(new Block.Pairs(pairs(rating)));
        List<Block.Bar> bars = new ArrayList<>();
        rating.dimensions().forEach(dimension -> bars(dimension, "", bars));
        blocks.add(new Block.Bars(bars));
        List<Block.Item> items = rating.items().stream()
                .filter(RatingPage::isWorthTelling)
                .map(this::item)
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(phrases.format("rating.items", items.size())));
            blocks.add(new Block.Items(items));
        }
    }

    private List<Block.Pair> pairs(SchemeRating rating) {
        List<Block.Pair> pairs = new ArrayList<>();
        pairs.add(pair(
                "rating.level",
                Tone.STRONG,
                phrases.format("rating.level.value", wording.text(rating.level().title()), rating.score())));
        pairs.add(pair(
                "rating.sum",
                Tone.PLAIN,
                phrases.format(
                        "rating.sum.value", rating.earned(), rating.possible(), rating.total(), rating.bonus())));
        if (!rating.isCertain() || !rating.best().equals(rating.score())) {
            pairs.add(pair(
                    "range",
                    Tone.PLAIN,
                    phrases.format(
                            "rating.range.value",
                            wording.text(rating.worstLevel().title()),
                            rating.score(),
                            wording.text(rating.bestLevel().title()),
                            rating.best())));
        }
        for (RatingLimit limit : rating.limits()) {
            pairs.add(pair(
                    limit.veto() ? "veto" : "cap",
                    limit.veto() ? Tone.BAD : Tone.WARNING,
                    phrases.format("limit.because", wording.text(limit.text()), wording.join(limit.because()))));
        }
        if (rating.next() != null) {
            pairs.add(pair("rating.next", Tone.PLAIN, next(rating.next())));
        }
        return pairs;
    }

    private Block.Pair pair(String label, Tone tone, String text) {
        return new Block.Pair(phrases.format(label), tone, text);
    }

    String next(NextLevel next) {
        List<String> missing = new ArrayList<>();
        if (next.points().compareTo(Points.ZERO) > 0) {
            missing.add(phrases.format("rating.next.points", next.points()));
        }
        missing(missing, "rating.next.requirements", next.requirements());
        missing(missing, "rating.next.items", next.items());
        missing(missing, "rating.next.dimensions", next.dimensions());
        missing(missing, "rating.next.events", next.events());
        missing(missing, "rating.next.limits", next.limits());
        return phrases.format("rating.next.value", wording.text(next.level().title()), wording.join(missing));
    }

    private void missing(List<String> missing, String key, List<?> what) {
        if (!what.isEmpty()) {
            missing.add(phrases.format(
                    key, wording.join(what.stream().map(Object::toString).toList())));
        }
    }

    private void bars(DimensionRating dimension, String indent, List<Block.Bar> bars) {
        boolean full = dimension.earned().compareTo(dimension.possible()) >= 0;
        boolean drawn = dimension.possible().compareTo(Points.ZERO) > 0;
        bars.add(new Block.Bar(
                indent + wording.text(dimension.title()),
                drawn
                        ? new Points(FULL.intValue())
                                .share(
                                        BigDecimal.valueOf(
                                                Math.max(0, dimension.earned().hundredths())),
                                        BigDecimal.valueOf(dimension.possible().hundredths()))
                                .hundredths()
                        : null,
                dimension.earned().toString(),
                phrases.format(
                        dimension.bonus() ? "rating.bonus" : "rating.of",
                        dimension.bonus() ? dimension.points() : dimension.possible()),
                full || dimension.bonus() ? Tone.GOOD : Tone.WARNING));
        dimension.dimensions().forEach(part -> bars(part, indent + "· ", bars));
    }

    /** Points lost, points still open, and bonus gained; a bonus that nobody earned is nothing lost. */
    private static boolean isWorthTelling(ItemRating item) {
        boolean bonus = item.entries().stream().anyMatch(entry -> entry.points().compareTo(Points.ZERO) > 0);
        return item.state() != ItemRating.State.EXCLUDED && (!item.isFull() || bonus);
    }

    private Block.Item item(ItemRating item) {
        return new Block.Item(
                item.id(),
                item.state() == ItemRating.State.OPEN ? Tone.PLAIN : item.isFull() ? Tone.GOOD : Tone.WARNING,
                phrases.format(
                        item.state() == ItemRating.State.OPEN ? "rating.item.open" : "rating.item",
                        wording.text(item.title()),
                        item.earned(),
                        item.points(),
                        item.best()),
                item.entries().stream().map(this::entry).toList());
    }

    private String entry(PointEntry entry) {
        List<String> parts = new ArrayList<>();
        if (entry.outcome() != null) {
            parts.add(wording.name(entry.outcome()));
        }
        if (entry.occurrences() > 0) {
            parts.add(phrases.format("rating.occurrences", entry.occurrences()));
        }
        if (!entry.points().equals(Points.ZERO)) {
            parts.add(phrases.format(
                    entry.points().compareTo(Points.ZERO) < 0 ? "rating.taken" : "rating.given", entry.points()));
        }
        entry.evidence().stream().map(wording::evidence).distinct().forEach(parts::add);
        return phrases.format(
                "rating.entry",
                entry.about(),
                parts.isEmpty() ? phrases.format("rating.missing") : wording.join(parts));
    }
}
