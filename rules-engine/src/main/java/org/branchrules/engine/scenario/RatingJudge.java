package org.branchrules.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.ItemRating;
import org.branchrules.model.assessment.RatingLimit;
import org.branchrules.model.assessment.SchemeRating;

/** Compares a rating with what a scenario expects of it. */
final class RatingJudge {
    private static final String NONE = "none";

    private RatingJudge() {}

    static List<Difference> differences(ExpectedRating expected, Assessment actual) {
        SchemeRating rating = actual.ratings().stream()
                .filter(candidate -> candidate.scheme().equals(expected.scheme()))
                .findFirst()
                .orElse(null);
        if (rating == null) {
            List<String> schemes =
                    actual.ratings().stream().map(SchemeRating::scheme).toList();
            return List.of(new Difference.OfValue(
                    Difference.What.RATED, "", List.of(expected.scheme()).toString(), schemes.toString(), List.of()));
        }
        List<Difference> differences = new ArrayList<>();
        Map<String, String> values = values(rating);
        expected.values().forEach((name, wanted) -> {
            String was = values.getOrDefault(name, NONE);
            if (!was.equals(wanted)) {
                differences.add(new Difference.OfValue(
                        Difference.What.RATING, expected.scheme() + " " + name, wanted, was, lost(rating)));
            }
        });
        expected.items().forEach((id, wanted) -> {
            String was = rating.items().stream()
                    .filter(item -> item.id().equals(id))
                    .map(item -> item.earned().toString())
                    .findFirst()
                    .orElse(NONE);
            if (!was.equals(wanted)) {
                differences.add(new Difference.OfValue(
                        Difference.What.ITEM, expected.scheme() + " " + id, wanted, was, List.of()));
            }
        });
        return differences;
    }

    private static Map<String, String> values(SchemeRating rating) {
        Map<String, String> values = new TreeMap<>();
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
        return values;
    }

    /** The items that earned less than they are worth. */
    private static List<Text> lost(SchemeRating rating) {
        return rating.items().stream()
                .filter(item -> !item.isFull())
                .map(RatingJudge::sum)
                .toList();
    }

    private static Text sum(ItemRating item) {
        String sum = item.id() + " " + item.earned() + "/" + item.points() + " ";
        return new Text(sum + item.title().zh(), sum + item.title().en());
    }
}
