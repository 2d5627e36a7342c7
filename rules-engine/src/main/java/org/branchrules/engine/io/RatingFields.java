package org.branchrules.engine.io;

import java.io.IOException;
import org.branchrules.model.assessment.DimensionRating;
import org.branchrules.model.assessment.ItemRating;
import org.branchrules.model.assessment.NextLevel;
import org.branchrules.model.assessment.PointEntry;
import org.branchrules.model.assessment.RatingLevel;
import org.branchrules.model.assessment.RatingLimit;
import org.branchrules.model.assessment.SchemeRating;
import org.jspecify.annotations.Nullable;

/** The fields of what a local scheme makes of a branch, in the order of the schema. */
final class RatingFields {
    private final Fields fields;

    RatingFields(Fields fields) {
        this.fields = fields;
    }

    void write(SchemeRating rating) throws IOException {
        fields.start()
                .field("pack", rating.pack())
                .field("scheme", rating.scheme())
                .field("title", rating.title())
                .field("total", rating.total())
                .field("possible", rating.possible())
                .field("earned", rating.earned())
                .field("bonus", rating.bonus())
                .field("score", rating.score())
                .field("best", rating.best());
        level("level", rating.level());
        level("worstLevel", rating.worstLevel());
        level("bestLevel", rating.bestLevel());
        fields.list("dimensions", rating.dimensions(), this::dimension).list("limits", rating.limits(), this::limit);
        next(rating.next());
        fields.end();
    }

    private void level(String name, RatingLevel level) throws IOException {
        fields.start(name).field("id", level.id()).field("title", level.title()).end();
    }

    private void dimension(DimensionRating dimension) throws IOException {
        fields.start()
                .field("id", dimension.id())
                .field("title", dimension.title())
                .field("points", dimension.points())
                .field("bonus", dimension.bonus())
                .field("possible", dimension.possible())
                .field("earned", dimension.earned())
                .field("best", dimension.best())
                .list("dimensions", dimension.dimensions(), this::dimension)
                .list("items", dimension.items(), this::item)
                .end();
    }

    private void item(ItemRating item) throws IOException {
        fields.start()
                .field("id", item.id())
                .field("title", item.title())
                .field("requirements", item.requirements())
                .field("points", item.points())
                .field("earned", item.earned())
                .field("best", item.best())
                .field("state", item.state())
                .list("entries", item.entries(), this::entry)
                .end();
    }

    private void entry(PointEntry entry) throws IOException {
        fields.start()
                .field("about", entry.about())
                .field("outcome", entry.outcome())
                .field("points", entry.points())
                .field("occurrences", entry.occurrences())
                .list("evidence", entry.evidence(), fields::fact)
                .end();
    }

    private void limit(RatingLimit limit) throws IOException {
        fields.start().field("id", limit.id()).field("veto", limit.veto()).field("text", limit.text());
        level("level", limit.level());
        fields.field("because", limit.because()).end();
    }

    private void next(@Nullable NextLevel next) throws IOException {
        if (next == null) {
            fields.field("next", null);
            return;
        }
        fields.start("next");
        level("level", next.level());
        fields.field("points", next.points())
                .field("requirements", next.requirements())
                .field("items", next.items())
                .field("dimensions", next.dimensions())
                .field("events", next.events())
                .field("limits", next.limits())
                .end();
    }
}
