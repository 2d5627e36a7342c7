package org.branchrules.engine.mutation;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.branchrules.engine.scenario.ExpectedRating;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Remedy;

/**
 * What a policy makes of a candidate, as far as scenarios can expect it.
 *
 * @param grade and {@code limits}: the grade, and ids of caps and vetoes
 * @param composites ids of the remedies that answer several findings
 * @param repairs deadline and kind of each remedy, by its id
 * @param ratings what each scheme makes of it
 * @param editions the packs that bind, superior first
 */
record Tried(
        SortedMap<RequirementId, Outcome> outcomes,
        String grade,
        List<String> limits,
        SortedSet<String> composites,
        SortedMap<String, String> repairs,
        List<ExpectedRating> ratings,
        List<String> editions) {
    static Tried of(Assessment assessment) {
        SortedMap<RequirementId, Outcome> outcomes = new TreeMap<>();
        assessment.requirements().forEach(outcome -> outcomes.put(outcome.id(), outcome.outcome()));
        SortedMap<String, String> repairs = new TreeMap<>();
        assessment.remedies().forEach(remedy -> repairs.put(remedy.id(), repair(remedy)));
        SortedSet<String> composites = new TreeSet<>(repairs.keySet());
        outcomes.keySet().forEach(id -> composites.remove(id.value()));
        return new Tried(
                outcomes,
                assessment.grade().name(),
                assessment.limits().stream().map(Limit::id).sorted().toList(),
                composites,
                repairs,
                assessment.ratings().stream().map(ExpectedRating::of).toList(),
                assessment.receipt().packs().stream()
                        .map(pack -> pack.id() + " " + pack.edition())
                        .toList());
    }

    private static String repair(Remedy remedy) {
        return "{due: " + remedy.due() + ", when: "
                + remedy.repair().name().toLowerCase(Locale.ROOT).replace('_', '-') + "}";
    }
}
