package org.branchrules.engine.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Outcome;

/** The scenarios and baselines of a pack, ready to be held against mutants, those first that are likely to notice. */
final class Trials {
    private final Scenarios scenarios;
    private final List<Trial> all = new ArrayList<>();
    private final Map<String, Trial> baselines = new HashMap<>();
    private final Map<RequirementId, List<Trial>> naming = new HashMap<>();
    private final Map<Reach.Aspect, List<Trial>> expecting = new HashMap<>();
    private final Map<String, List<Trial>> repairing = new HashMap<>();
    private final Set<RequirementId> rejecting = new TreeSet<>();

    Trials(Scenarios scenarios) {
        this.scenarios = scenarios;
        scenarios.policy().requirements().forEach(requirement -> {
            if (requirement.rejects()) {
                rejecting.add(requirement.id());
            }
        });
        for (Scenario scenario : scenarios.all()) {
            Trial trial = Trial.of(scenario, outcomes(scenario));
            all.add(trial);
            if (scenario.isBaseline()) {
                baselines.put(scenario.baseline(), trial);
            }
            scenario.expected().outcomes().keySet().forEach(id -> names(id, trial));
            scenario.expected().evidence().keySet().forEach(id -> names(id, trial));
            trial.repairs()
                    .forEach(id -> repairing
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(trial));
            trial.aspects()
                    .forEach(aspect -> expecting
                            .computeIfAbsent(aspect, key -> new ArrayList<>())
                            .add(trial));
        }
        for (Scenario scenario : scenarios.scenarios()) {
            baselines.computeIfAbsent(scenario.baseline(), name -> {
                Scenario start = scenarios.startingPoint(name);
                return Trial.of(start, outcomes(start));
            });
        }
    }

    private void names(RequirementId requirement, Trial trial) {
        List<Trial> trials = naming.computeIfAbsent(requirement, key -> new ArrayList<>());
        if (!trials.contains(trial)) {
            trials.add(trial);
        }
    }

    private SortedMap<RequirementId, Outcome> outcomes(Scenario scenario) {
        SortedMap<RequirementId, Outcome> outcomes = new TreeMap<>();
        try {
            scenarios
                    .engine(scenario)
                    .assess(scenario.record(), scenario.period())
                    .requirements()
                    .forEach(outcome -> outcomes.put(outcome.id(), outcome.outcome()));
        } catch (AssessmentException e) {
            return outcomes; // refused, which its expectations speak of
        }
        return outcomes;
    }

    Scenarios scenarios() {
        return scenarios;
    }

    /** The baseline that a scenario starts from. */
    Trial baselineOf(Scenario scenario) {
        Trial baseline = baselines.get(scenario.baseline());
        if (baseline == null) {
            throw new IllegalStateException(scenario.baseline());
        }
        return baseline;
    }

    /** Whether the branch is refused when that requirement is breached. */
    boolean rejects(RequirementId requirement) {
        return rejecting.contains(requirement);
    }

    /** Those that name a requirement in what they expect. */
    List<Trial> naming(RequirementId requirement) {
        return naming.getOrDefault(requirement, List.of());
    }

    /** That of one of the scenarios. */
    Trial of(Scenario scenario) {
        return all.stream()
                .filter(trial -> trial.scenario().equals(scenario))
                .findFirst()
                .orElseThrow();
    }

    /** All of them: those first that speak of what a change reaches. */
    Set<Trial> inOrder(Reach reach) {
        Set<Trial> order = new LinkedHashSet<>();
        new TreeSet<>(reach.about()).forEach(id -> order.addAll(naming(id)));
        new TreeSet<>(reach.repairs()).forEach(id -> order.addAll(repairing.getOrDefault(id, List.of())));
        if (reach.requirements().isEmpty()) {
            new TreeSet<>(reach.aspects()).forEach(aspect -> order.addAll(expecting.getOrDefault(aspect, List.of())));
        }
        order.addAll(all);
        return order;
    }
}
