package org.branchrules.engine.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.DimensionRating;
import org.branchrules.model.assessment.ItemRating;
import org.branchrules.model.assessment.RatingLimit;
import org.branchrules.model.assessment.SchemeRating;

/** What a scenario expects of a scheme: {@code {scheme, points, best, level, items: {id: points}, limits, next}}. */
final class RatingExpectation {
    private RatingExpectation() {}

    static void check(JsonNode expected, Assessment actual, List<String> failures) {
        String scheme = expected.path("scheme").asText();
        SchemeRating rating = actual.ratings().stream()
                .filter(candidate -> candidate.scheme().equals(scheme))
                .findFirst()
                .orElse(null);
        if (rating == null) {
            failures.add("no rating by scheme `" + scheme + "`");
            return;
        }
        String sums = sums(rating);
        compare(expected, "points", rating.score().toString(), sums, failures);
        compare(expected, "best", rating.best().toString(), sums, failures);
        compare(expected, "level", rating.level().id(), sums, failures);
        compare(expected, "worstLevel", rating.worstLevel().id(), sums, failures);
        compare(expected, "bestLevel", rating.bestLevel().id(), sums, failures);
        compare(
                expected,
                "next",
                rating.next() == null
                        ? "none"
                        : rating.next().level().id() + " +" + rating.next().points(),
                sums,
                failures);
        compare(
                expected,
                "limits",
                rating.limits().stream().map(RatingLimit::id).toList().toString(),
                sums,
                failures);
        expected.path("items").properties().forEach(entry -> {
            String points = rating.items().stream()
                    .filter(item -> item.id().equals(entry.getKey()))
                    .map(item -> item.earned().toString())
                    .findFirst()
                    .orElse("absent");
            if (!points.equals(entry.getValue().asText())) {
                failures.add(scheme + ": expected item " + entry.getKey() + " " + entry.getValue() + ", was " + points);
            }
        });
    }

    private static void compare(JsonNode expected, String field, String actual, String sums, List<String> failures) {
        JsonNode wanted = expected.path(field);
        if (wanted.isMissingNode()) {
            return;
        }
        List<String> list = new ArrayList<>();
        wanted.forEach(each -> list.add(each.asText()));
        String text = wanted.isArray() ? list.toString() : wanted.asText();
        if (!text.equals(actual)) {
            failures.add(expected.path("scheme").asText() + ": expected " + field + " " + text + ", was " + actual
                    + "; " + sums);
        }
    }

    private static String sums(SchemeRating rating) {
        StringBuilder sums = new StringBuilder();
        for (DimensionRating dimension : rating.dimensions()) {
            sums.append(dimension.id())
                    .append(' ')
                    .append(dimension.earned())
                    .append('/')
                    .append(dimension.possible())
                    .append(' ');
        }
        for (ItemRating item : rating.items()) {
            if (!item.isFull()) {
                sums.append(item.id())
                        .append('=')
                        .append(item.earned())
                        .append('/')
                        .append(item.points())
                        .append(' ')
                        .append(item.state())
                        .append(' ');
            }
        }
        return sums.toString();
    }
}
