package org.branchrules.testkit;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.branchrules.model.assessment.ItemRating;
import org.branchrules.model.assessment.RatingLevel;
import org.branchrules.model.assessment.SchemeRating;

/** Assertions on what a scheme of points, stars or tiers makes of a branch. For one thread. */
public final class RatingAssert extends AbstractAssert<RatingAssert, SchemeRating> {
    private final AssessmentAssert whole;
    private final Words words;

    RatingAssert(AssessmentAssert whole, SchemeRating actual) {
        super(actual, RatingAssert.class);
        this.whole = whole;
        this.words = whole.words();
        as(whole.descriptionText());
    }

    /** Back to the whole assessment. */
    public AssessmentAssert and() {
        return whole;
    }

    /** That the branch reaches the level of that id. */
    public RatingAssert hasLevel(String id) {
        return check(actual.level().id().equals(id), "rating.level", "", id, name(actual.level()));
    }

    /** That the level could still be anything between these two once everything open is decided. */
    public RatingAssert hasLevelRange(String worst, String best) {
        return check(
                actual.worstLevel().id().equals(worst)
                        && actual.bestLevel().id().equals(best),
                "rating.level",
                "",
                words.phrases().format("range", worst, best),
                words.phrases().format("range", name(actual.worstLevel()), name(actual.bestLevel())));
    }

    private String name(RatingLevel level) {
        return level.id() + " " + words.wording().text(level.title());
    }

    /** That the branch has so many points, as the scheme writes them: {@code "99.5"}. */
    public RatingAssert hasPoints(String points) {
        return check(
                actual.score().toString().equals(points),
                "rating.points",
                "",
                points,
                actual.score().toString());
    }

    /** That the item of that id earned so many points. */
    public RatingAssert hasItem(String id, String points) {
        String earned = actual.items().stream()
                .filter(item -> item.id().equals(id))
                .map(item -> item.earned().toString())
                .findFirst()
                .orElseGet(() -> words.phrases().format("nothing"));
        return check(earned.equals(points), "rating.item", id, points, earned);
    }

    private RatingAssert check(boolean holds, String subject, String of, String expected, String came) {
        if (!holds) {
            List<String> lost = actual.items().stream()
                    .filter(item -> !item.isFull())
                    .map(this::sum)
                    .toList();
            failWithMessage(
                    "%s",
                    words.failure(words.phrases().format(subject, actual.scheme(), of), expected, came) + "\n  "
                            + words.phrases().format("rating.lost", words.list(lost)));
        }
        return this;
    }

    private String sum(ItemRating item) {
        return item.id() + " " + words.wording().text(item.title()) + " " + item.earned() + "/" + item.points();
    }
}
