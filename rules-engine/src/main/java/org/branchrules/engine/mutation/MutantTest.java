package org.branchrules.engine.mutation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.assess.Assessor;
import org.branchrules.engine.internal.assess.NothingBindsException;
import org.branchrules.engine.internal.pack.Layers;
import org.branchrules.engine.internal.rules.RuleFailedException;
import org.branchrules.engine.scenario.Expected;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One mutant held against scenarios, as running the pack's own tests on the changed pack would: what a scenario leaves to its
 * baseline is what the mutant makes of that baseline. Only what the change reaches is assessed again. Used by one thread.
 */
final class MutantTest {
    private final Trials trials;
    private final Reach reach;
    private final Layers layers;
    private final Map<SortedMap<String, String>, Layers> tried = new HashMap<>();
    private final Map<SortedMap<String, String>, Assessor> assessors = new HashMap<>();
    private final Map<SortedMap<String, String>, AssessmentEngine> engines = new HashMap<>();
    private final Map<Trial, SortedMap<RequirementId, Outcome>> baselines = new HashMap<>();
    private final Map<Trial, Map<RequirementId, Outcome>> partial = new HashMap<>();
    /** The first scenario asked on whose branch a rule failed, which says nothing of what the scenario expects. */
    private @Nullable Scenario failed;

    /**
     * A test.
     *
     * @param layers the packs of the policy with the changed one in its place
     */
    MutantTest(Trials trials, Reach reach, Layers layers) {
        this.trials = trials;
        this.reach = reach;
        this.layers = layers;
    }

    /** What becomes of the mutant. */
    MutantResult of(Mutant mutant) {
        for (Trial trial : trials.inOrder(reach)) {
            if (kills(trial)) {
                return new MutantResult(mutant, Fate.KILLED, trial.scenario(), null, null);
            }
        }
        return new MutantResult(mutant, failed == null ? Fate.SURVIVED : Fate.FAILED, failed, null, null);
    }

    /** Whether a scenario comes out otherwise than it says under the mutant. */
    boolean kills(Scenario scenario) {
        return kills(trials.of(scenario));
    }

    private boolean fails(Scenario scenario) {
        if (failed == null) {
            failed = scenario;
        }
        return false;
    }

    private boolean kills(Trial trial) {
        boolean whole = reach.everything()
                || trial.expectsRefusal()
                || reach.requirements().stream().anyMatch(trials::rejects)
                || !Collections.disjoint(reach.aspects(), trial.aspects())
                || !Collections.disjoint(reach.repairs(), trial.repairs());
        return whole ? failsAsAWhole(trial) : failsInPart(trial);
    }

    private boolean failsInPart(Trial trial) {
        if (reach.requirements().isEmpty()) {
            return false;
        }
        Scenario scenario = trial.scenario();
        boolean changed = false;
        try {
            List<RequirementOutcome> outcomes =
                    assessor(scenario.parameters()).outcomes(trial.branch(), reach.requirements());
            for (RequirementOutcome outcome : outcomes) {
                if (outcome.outcome() != wanted(trial, outcome)
                        || !trials.scenarios().isShown(scenario, outcome)) {
                    return true;
                }
                changed |= outcome.outcome() != trial.before().get(outcome.id());
            }
        } catch (RuleFailedException e) {
            return fails(scenario);
        } catch (NothingBindsException e) {
            return true;
        }
        return changed && trial.expectsMore() && failsAsAWhole(trial);
    }

    private @Nullable Outcome wanted(Trial trial, RequirementOutcome outcome) {
        Expected expected = trial.scenario().expected();
        Outcome stated = expected.outcomes().get(outcome.id());
        if (stated != null) {
            return stated;
        }
        if (expected.rest() == Expected.Rest.COMPLIANT) {
            return Expected.isCompliant(outcome.outcome()) ? outcome.outcome() : Outcome.MET;
        }
        return partial(trials.baselineOf(trial.scenario())).get(outcome.id());
    }

    /** What the mutant makes of those requirements of a baseline that it reaches. */
    private Map<RequirementId, Outcome> partial(Trial baseline) {
        return partial.computeIfAbsent(baseline, start -> {
            Map<RequirementId, Outcome> outcomes = new HashMap<>();
            try {
                assessor(start.scenario().parameters())
                        .outcomes(start.branch(), reach.requirements())
                        .forEach(outcome -> outcomes.put(outcome.id(), outcome.outcome()));
            } catch (RuleFailedException | NothingBindsException e) {
                return outcomes;
            }
            return outcomes;
        });
    }

    private boolean failsAsAWhole(Trial trial) {
        Scenario scenario = trial.scenario();
        try {
            Assessment assessment = engine(scenario.parameters()).assess(scenario.record(), scenario.period());
            return !trials.scenarios()
                    .judge(
                            scenario,
                            assessment,
                            scenario.isBaseline()
                                    ? Collections.emptySortedMap()
                                    : ofBaseline(trials.baselineOf(scenario)))
                    .passed();
        } catch (AssessmentException e) {
            if (trials.scenarios().refused(scenario, e).passed()) {
                return false;
            }
            return !(e.getCause() instanceof RuleFailedException) || fails(scenario);
        }
    }

    private SortedMap<RequirementId, Outcome> ofBaseline(Trial baseline) {
        return baselines.computeIfAbsent(baseline, start -> {
            SortedMap<RequirementId, Outcome> outcomes = new TreeMap<>();
            if (!reach.everything()) {
                outcomes.putAll(start.before());
                outcomes.putAll(partial(start));
                return outcomes;
            }
            try {
                engine(start.scenario().parameters())
                        .assess(start.scenario().record(), start.scenario().period())
                        .requirements()
                        .forEach(outcome -> outcomes.put(outcome.id(), outcome.outcome()));
            } catch (AssessmentException e) {
                return outcomes;
            }
            return outcomes;
        });
    }

    private Layers with(SortedMap<String, String> parameters) {
        return parameters.isEmpty() ? layers : tried.computeIfAbsent(parameters, layers::withParameters);
    }

    private Assessor assessor(SortedMap<String, String> parameters) {
        return assessors.computeIfAbsent(parameters, values -> new Assessor(with(values), AssessmentEngine.version()));
    }

    private AssessmentEngine engine(SortedMap<String, String> parameters) {
        return engines.computeIfAbsent(parameters, values -> AssessmentEngine.of(Policy.of(with(values))));
    }
}
