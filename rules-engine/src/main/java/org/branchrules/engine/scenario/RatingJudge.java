package org.branchrules.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.ItemRating;
import org.branchrules.model.assessment.SchemeRating;

/** Compares a rating with what a scenario expects of it. */
final class RatingJudge {
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
        ExpectedRating was = ExpectedRating.of(rating);
        List<Difference> differences = new ArrayList<>();
        compare(expected, Difference.What.RATING, expected.values(), was.values(), lost(rating), differences);
        compare(expected, Difference.What.ITEM, expected.items(), was.items(), List.of(), differences);
        return differences;
    }

    private static void compare(
            ExpectedRating expected,
            Difference.What what,
            Map<String, String> wanted,
            Map<String, String> was,
            List<Text> reasons,
            List<Difference> differences) {
        wanted.forEach((name, value) -> {
            String shown = was.getOrDefault(name, ExpectedRating.NONE);
            if (!shown.equals(value)) {
                differences.add(new Difference.OfValue(what, expected.scheme() + " " + name, value, shown, reasons));
            }
        });
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
