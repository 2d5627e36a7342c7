package org.branchrules.engine.scenario;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;

/**
 * Which outcomes the scenarios and baselines of a pack reach, for each requirement, and in how many of them. A scenario
 * counts for a requirement that it names under {@code expect}; a baseline counts for all.
 */
final class OutcomesReached {
    private final SortedMap<RequirementId, Map<Outcome, Integer>> counts = new TreeMap<>();
    private final SortedMap<RequirementId, SortedMap<String, Integer>> files = new TreeMap<>();

    OutcomesReached(Scenarios scenarios) {
        scenarios.policy().requirements().forEach(requirement -> {
            counts.put(requirement.id(), new EnumMap<>(Outcome.class));
            files.put(requirement.id(), new TreeMap<>());
        });
        for (ScenarioResult result : scenarios.run()) {
            Scenario scenario = result.scenario();
            if (result.assessment() == null) {
                refused(scenario);
                continue;
            }
            for (RequirementOutcome outcome : result.assessment().requirements()) {
                if (scenario.isBaseline()) {
                    count(outcome);
                } else if (scenario.expected().outcomes().containsKey(outcome.id())) {
                    count(outcome);
                    files.get(outcome.id()).merge(file(scenario), 1, Integer::sum);
                }
            }
        }
    }

    private static String file(Scenario scenario) {
        return scenario.file().substring(scenario.file().lastIndexOf('/') + 1);
    }

    /** A branch is refused by the requirement that the scenario names, or because its period is too early. */
    private void refused(Scenario scenario) {
        String by = scenario.expected().refusal();
        counts.keySet().stream().filter(id -> id.value().equals(by)).forEach(id -> {
            counts.get(id).merge(Outcome.BREACHED, 1, Integer::sum);
            files.get(id).merge(file(scenario), 1, Integer::sum);
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
