package org.branchrules.engine.mutation;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Remedy;

/**
 * What a policy makes of a candidate, as far as scenarios can expect it.
 *
 * @param grade and {@code limits}: the grade, and ids of caps and vetoes
 * @param repairs deadline and kind of each remedy, by its id
 */
record Tried(
        SortedMap<RequirementId, Outcome> outcomes,
        String grade,
        List<String> limits,
        SortedMap<String, String> repairs) {
    static Tried of(Assessment assessment) {
        SortedMap<RequirementId, Outcome> outcomes = new TreeMap<>();
        assessment.requirements().forEach(outcome -> outcomes.put(outcome.id(), outcome.outcome()));
        SortedMap<String, String> repairs = new TreeMap<>();
        assessment.remedies().forEach(remedy -> repairs.put(remedy.id(), repair(remedy)));
        return new Tried(
                outcomes,
                assessment.grade().name(),
                assessment.limits().stream().map(Limit::id).sorted().toList(),
                repairs);
    }

    private static String repair(Remedy remedy) {
        return "{due: " + remedy.due() + ", when: "
                + remedy.repair().name().toLowerCase(Locale.ROOT).replace('_', '-') + "}";
    }
}
