package org.branchrules.engine.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a scheme must make of a branch, as far as the scenario says. Immutable.
 *
 * @param scheme id of the scheme
 * @param values by name, as text: {@code points}, {@code best}, {@code level}, {@code worstLevel}, {@code bestLevel},
 *     {@code next} (level and missing points, or {@code none}), {@code limits} (as {@code [a, b]})
 * @param items the points earned, by id of the item
 */
public record ExpectedRating(String scheme, SortedMap<String, String> values, SortedMap<String, String> items) {
    public ExpectedRating {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
    }
}
