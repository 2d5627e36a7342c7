package org.branchrules.engine.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.comparison.Cause;
import org.branchrules.model.comparison.RequirementChange;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.record.BranchRecord;

/** Finds out for one branch why something differs. */
final class Attribution {
    private final BranchRecord record;
    private final Trial now;
    private final Variants variants;
    private final Map<String, Cause.ParameterChanged> parameters = new LinkedHashMap<>();
    private final boolean samePacks;

    Attribution(BranchRecord record, Trial old, Trial now, Variants variants) {
        this.record = record;
        this.now = now;
        this.variants = variants;
        this.samePacks = old.packs().equals(now.packs());
        Map<String, ParameterReading> olds = old.parameters();
        now.parameters().forEach((key, reading) -> {
            ParameterReading known = olds.get(key);
            if (known != null && !known.value().equals(reading.value())) {
                parameters.put(key, new Cause.ParameterChanged(known, reading));
            }
        });
    }

    /** Whether the policies differ by one parameter and nothing else, so that nothing needs trying out. */
    private boolean oneDiffers() {
        return samePacks && parameters.size() == 1;
    }

    /** Why the standing differs; none where no parameter alone makes it so. */
    List<Cause> ofStanding() {
        return oneDiffers()
                ? List.copyOf(parameters.values())
                : decisive(parameters.values(), trial -> trial.standing() == now.standing());
    }

    /** Why a requirement came out otherwise; never none. */
    List<Cause> of(RequirementChange change) {
        RequirementId id = change.requirement();
        RequirementOutcome before = change.before();
        RequirementOutcome after = change.after();
        if (oneDiffers()) {
            return List.copyOf(parameters.values());
        }
        if (before == null) {
            Requirement added = Objects.requireNonNull(after).requirement();
            return List.of(new Cause.RequirementAdded(id, added.text()));
        }
        if (after == null) {
            return List.of(new Cause.RequirementRemoved(id, before.requirement().text()));
        }
        if (after.reason() instanceof Reason.Displaced displaced) {
            return List.of(new Cause.RequirementDisplaced(id, displaced.by(), displaced.clause()));
        }
        if (before.reason() instanceof Reason.Displaced) {
            return List.of(new Cause.DisplacementEnded(id));
        }
        Set<String> read = new HashSet<>(keys(before.requirement()));
        read.addAll(keys(after.requirement()));
        List<Cause.ParameterChanged> declared = parameters.values().stream()
                .filter(each -> read.contains(each.subject()))
                .toList();
        List<Cause.ParameterChanged> candidates =
                declared.isEmpty() && samePacks ? List.copyOf(parameters.values()) : declared;
        List<Cause> decisive = decisive(candidates, trial -> trial.outcome(id) == after.outcome());
        if (!decisive.isEmpty()) {
            return decisive;
        }
        List<Cause> causes = new ArrayList<>(taking(candidates, id, before));
        List<String> fields = CatalogueDifference.of(before.requirement(), after.requirement());
        if (!fields.isEmpty()) {
            causes.add(new Cause.RequirementChanged(id, fields));
        }
        return causes.isEmpty() ? List.of(new Cause.RuleChanged(id)) : causes;
    }

    /** Those that make the difference alone, when the old policy takes over nothing else. */
    private List<Cause> decisive(Iterable<Cause.ParameterChanged> candidates, Predicate<Trial> asNow) {
        List<Cause> decisive = new ArrayList<>();
        for (Cause.ParameterChanged candidate : candidates) {
            if (asNow.test(variants.withOnly(candidate.after(), record))) {
                decisive.add(candidate);
            }
        }
        return decisive;
    }

    /** Those without which, all else as in the new policy, the requirement would have come out as before. */
    private List<Cause> taking(List<Cause.ParameterChanged> candidates, RequirementId id, RequirementOutcome before) {
        List<Cause> part = new ArrayList<>();
        for (Cause.ParameterChanged candidate : candidates) {
            if (variants.without(candidate.before(), record).outcome(id) == before.outcome()) {
                part.add(candidate);
            }
        }
        return part;
    }

    private static Set<String> keys(Requirement requirement) {
        Set<String> keys = new HashSet<>(requirement.reads());
        for (Condition condition : requirement.applies()) {
            if (condition instanceof Condition.Limit limit) {
                keys.add(limit.parameterOrNumber());
            }
        }
        return keys;
    }
}
