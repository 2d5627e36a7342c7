package org.branchrules.engine.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.model.assessment.RatingLimit;
import org.branchrules.model.assessment.SchemeRating;

/**
 * What a scheme must make of a branch, as far as the scenario says. Immutable.
 *
 * @param scheme id of the scheme
 * @param values by name, as text: {@code points}, {@code best}, {@code level}, {@code worstLevel}, {@code bestLevel},
 *     {@code next} (level and missing points, or {@code none}), {@code limits} (as {@code [a, b]})
 * @param items the points earned, by id of the item
 */
public record ExpectedRating(String scheme, SortedMap<String, String> values, SortedMap<String, String> items) {
    /** Stands where there is nothing. */
    static final String NONE = "none";

    public ExpectedRating {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
    }

    /** What a scheme made of a branch, with all that a scenario can say of it. */
    public static ExpectedRating of(SchemeRating rating) {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("points", rating.score().toString());
        values.put("best", rating.best().toString());
        values.put("level", rating.level().id());
        values.put("worstLevel", rating.worstLevel().id());
        values.put("bestLevel", rating.bestLevel().id());
        values.put(
                "next",
                rating.next() == null
                        ? NONE
                        : rating.next().level().id() + " +" + rating.next().points());
        values.put(
                "limits", rating.limits().stream().map(RatingLimit::id).toList().toString());
        SortedMap<String, String> items = new TreeMap<>();
        rating.items()
                .forEach(item -> items.putIfAbsent(item.id(), item.earned().toString()));
        return new ExpectedRating(rating.scheme(), values, items);
    }
}
