package org.branchrules.engine.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.branchrules.engine.analysis.Grounds.NoneFound;
import org.branchrules.engine.analysis.Grounds.Shown;
import org.branchrules.engine.mutation.Fate;
import org.branchrules.engine.mutation.Mutant;
import org.branchrules.engine.mutation.MutantResult;
import org.branchrules.engine.mutation.MutationReport;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.model.Text;

/** On which values of parameters no scenario depends: with any step up or down, all of them come out as before. */
final class UnnoticedValues {
    private UnnoticedValues() {}

    /**
     * The answers.
     *
     * @param mutation what became of each step of each value
     * @param scenarios how many scenarios and baselines there are
     */
    static List<Answer> of(MutationReport mutation, int scenarios) {
        Map<String, List<MutantResult>> values = new LinkedHashMap<>();
        for (MutantResult result : mutation.results()) {
            if (result.fate() != Fate.REFUSED) {
                values.computeIfAbsent(value(result.mutant()), key -> new ArrayList<>())
                        .add(result);
            }
        }
        List<Answer> answers = new ArrayList<>();
        values.forEach((value, steps) -> answers.add(answer(value, steps, scenarios)));
        return answers;
    }

    /** Key and first day, such as {@code meeting.quorum/2018-10-28}. */
    private static String value(Mutant mutant) {
        return mutant.id().substring(0, mutant.id().lastIndexOf('/'));
    }

    private static Answer answer(String value, List<MutantResult> steps, int scenarios) {
        Optional<Scenario> noticing = steps.stream()
                .map(MutantResult::killer)
                .filter(Objects::nonNull)
                .findFirst();
        Mutant mutant = steps.get(0).mutant();
        String key = value.substring(0, value.lastIndexOf('/'));
        String from = value.substring(value.lastIndexOf('/') + 1);
        Answer answer = new Answer(
                Question.UNNOTICED,
                Question.UNNOTICED.key() + "/" + value,
                mutant.file(),
                mutant.line(),
                noticing.isEmpty(),
                Words.text(noticing.isEmpty() ? "unnoticed.finding" : "unnoticed.no", key, from),
                noticing.<Grounds>map(scenario -> new Shown(new Witness(Words.plain(scenario.place()), "")))
                        .orElseGet(() -> suggested(steps, scenarios)),
                null);
        Optional<Text> marked = steps.stream()
                .map(MutantResult::reason)
                .filter(Objects::nonNull)
                .findFirst();
        boolean allMarked = steps.stream().allMatch(step -> step.fate() == Fate.EQUIVALENT);
        return noticing.isEmpty() && allMarked ? marked.map(answer::accepted).orElse(answer) : answer;
    }

    /** A scenario that would depend on the value. */
    private static Grounds suggested(List<MutantResult> steps, int scenarios) {
        return steps.stream()
                .map(MutantResult::suggestion)
                .filter(Objects::nonNull)
                .findFirst()
                .<Grounds>map(suggestion ->
                        new Shown(new Witness(Words.text("place.suggested", suggestion.file()), suggestion.yaml())))
                .orElseGet(() -> new NoneFound(new Bound(scenarios, 0, 0, 0)));
    }
}
