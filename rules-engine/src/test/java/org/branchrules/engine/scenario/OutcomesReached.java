package org.branchrules.engine.scenario;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.Policy;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;

/**
 * Which outcomes the scenarios and baselines of a pack reach, for each requirement, and in how many of them. A scenario
 * counts for a requirement that it names under {@code expect}; a baseline counts for all.
 */
final class OutcomesReached {
    private final SortedMap<RequirementId, Map<Outcome, Integer>> counts = new TreeMap<>();
    private final SortedMap<RequirementId, SortedMap<String, Integer>> files = new TreeMap<>();

    OutcomesReached(ScenarioPack pack, Policy policy) {
        policy.requirements().forEach(requirement -> {
            counts.put(requirement.id(), new EnumMap<>(Outcome.class));
            files.put(requirement.id(), new TreeMap<>());
        });
        for (String baseline : pack.baselines()) {
            pack.assessBaseline(baseline).requirements().forEach(this::count);
        }
        for (ScenarioPack.Scenario scenario : pack.scenarios()) {
            try {
                Assessment assessment = pack.assess(scenario);
                for (RequirementOutcome outcome : assessment.requirements()) {
                    if (scenario.data().path("expect").has(outcome.id().value())) {
                        count(outcome);
                        files.get(outcome.id()).merge(scenario.file(), 1, Integer::sum);
                    }
                }
            } catch (AssessmentException e) {
                refused(scenario);
            }
        }
    }

    /** A branch is refused by the requirement that the scenario names, or because its period is too early. */
    private void refused(ScenarioPack.Scenario scenario) {
        String by = scenario.data().path("rejected").asText();
        counts.keySet().stream().filter(id -> id.value().equals(by)).forEach(id -> {
            counts.get(id).merge(Outcome.BREACHED, 1, Integer::sum);
            files.get(id).merge(scenario.file(), 1, Integer::sum);
        });
    }

    private void count(RequirementOutcome outcome) {
        counts.get(outcome.id()).merge(outcome.outcome(), 1, Integer::sum);
    }

    Map<Outcome, Integer> of(RequirementId requirement) {
        return counts.get(requirement);
    }

    /** The scenario files that name the requirement, with the number of scenarios. */
    SortedMap<String, Integer> filesOf(RequirementId requirement) {
        return files.get(requirement);
    }
}
