package org.branchrules.engine.mutation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.branchrules.engine.internal.assess.PreparedBranch;
import org.branchrules.engine.scenario.Expected;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Outcome;

/** A scenario, ready to be held against one mutant after another. Immutable; compared by identity. */
final class Trial {
    private final Scenario scenario;
    private final PreparedBranch branch;
    private final Map<RequirementId, Outcome> before;
    private final Set<Reach.Aspect> aspects;

    private Trial(Scenario scenario, Map<RequirementId, Outcome> before) {
        this.scenario = scenario;
        this.branch = new PreparedBranch(scenario.record(), scenario.period());
        this.before = before;
        this.aspects = aspects(scenario.expected());
    }

    static Trial of(Scenario scenario, SortedMap<RequirementId, Outcome> before) {
        return new Trial(scenario, new HashMap<>(before));
    }

    Scenario scenario() {
        return scenario;
    }

    PreparedBranch branch() {
        return branch;
    }

    /** What the policy makes of it as it is; empty where the branch is refused. */
    Map<RequirementId, Outcome> before() {
        return before;
    }

    /** What it expects besides outcomes and evidence. */
    Set<Reach.Aspect> aspects() {
        return aspects;
    }

    private static Set<Reach.Aspect> aspects(Expected expected) {
        EnumSet<Reach.Aspect> aspects = EnumSet.noneOf(Reach.Aspect.class);
        if (expected.grade() != null || expected.limits() != null) {
            aspects.add(Reach.Aspect.GRADE);
        }
        if (expected.remedies() != null) {
            aspects.add(Reach.Aspect.REMEDIES);
        }
        if (!expected.ratings().isEmpty() || expected.unrated()) {
            aspects.add(Reach.Aspect.RATINGS);
        }
        return aspects;
    }

    /** The remedies of which it expects something. */
    Set<String> repairs() {
        return scenario.expected().repairs().keySet();
    }

    /** Whether it expects more than outcomes and evidence. */
    boolean expectsMore() {
        return !aspects.isEmpty() || !repairs().isEmpty();
    }

    /** Whether the branch must be refused. */
    boolean expectsRefusal() {
        return scenario.expected().refusal() != null;
    }
}
