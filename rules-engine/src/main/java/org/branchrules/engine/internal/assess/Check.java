package org.branchrules.engine.internal.assess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.ResolvedPolicy;
import org.branchrules.engine.internal.rules.ExecutableRule;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.RequirementResult;
import org.branchrules.model.policy.Criterion;
import org.branchrules.model.policy.Duty;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.Section;
import org.jspecify.annotations.Nullable;

/**
 * A requirement with everything about it that does not depend on the branch, worked out once. Immutable, and safe for use by
 * several threads.
 */
final class Check {
    private final Requirement requirement;
    private final int layer;
    private final ExecutableRule[] applies;
    private final ExecutableRule[] checks;
    private final List<ParameterReading> readings;
    private final EnumSet<Section> needs = EnumSet.noneOf(Section.class);
    private final int criterion;
    private final int weight;
    private final Map<Outcome, RequirementResult> results = new EnumMap<>(Outcome.class);
    private final Map<BranchKind, RequirementOutcome> displaced = new EnumMap<>(BranchKind.class);
    private final RequirementOutcome nothingToCheck;
    private final RequirementOutcome nothingOnRecord;

    private Check(ResolvedPolicy resolved, Requirement requirement) {
        LoadedPack pack = resolved.packOf(requirement.id());
        this.layer = resolved.binding().packs().indexOf(pack);
        this.requirement = requirement;
        this.applies = pack.rules(requirement.id()).applies().toArray(ExecutableRule[]::new);
        this.checks = pack.rules(requirement.id()).checks().toArray(ExecutableRule[]::new);
        this.readings = resolved.readBy(requirement.id());
        this.needs.addAll(requirement.needs());
        this.criterion = criterionOf(requirement, resolved.criteria());
        this.weight = resolved.scheme().weight(requirement.modality());
        for (Outcome outcome : Outcome.values()) {
            results.put(outcome, result(requirement, outcome));
        }
        resolved.displaced(requirement.id())
                .forEach((kind, reason) -> displaced.put(kind, outcome(Outcome.DISPLACED, reason)));
        this.nothingToCheck = outcome(Outcome.NOT_APPLICABLE, new Reason.NothingToCheck(requirement.coding()));
        this.nothingOnRecord = outcome(Outcome.NOT_APPLICABLE, new Reason.NothingOnRecord());
    }

    /** The checks of a policy, in the order of the catalogue. */
    static List<Check> of(ResolvedPolicy resolved) {
        List<Check> checks = new ArrayList<>();
        for (Requirement requirement : resolved.requirements()) {
            checks.add(new Check(resolved, requirement));
        }
        return List.copyOf(checks);
    }

    private static int criterionOf(Requirement requirement, List<Criterion> criteria) {
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).id().equals(requirement.criterion())) {
                return i;
            }
        }
        throw new IllegalStateException("no criterion " + requirement.criterion());
    }

    private static RequirementResult result(Requirement requirement, Outcome outcome) {
        return new RequirementResult(
                requirement.id().value(),
                requirement.article(),
                requirement.criterion(),
                requirement.modality(),
                requirement.duty(),
                requirement.key(),
                outcome);
    }

    Requirement requirement() {
        return requirement;
    }

    /** Place of its pack among the layers of the plan. */
    int layer() {
        return layer;
    }

    /** Its outcome for a branch of that kind where a more special requirement takes its place; null where it holds. */
    @Nullable
    RequirementOutcome displaced(BranchKind kind) {
        return displaced.get(kind);
    }

    /** The rules that say whether it binds; not to be changed. */
    ExecutableRule[] applies() {
        return applies;
    }

    /** The rules that say how it is breached; not to be changed. */
    ExecutableRule[] checks() {
        return checks;
    }

    /** Adds those of the sections that it needs which are not among these. */
    void addMissing(Set<Section> supplied, Set<Section> missing) {
        if (!supplied.containsAll(needs)) {
            for (Section section : needs) {
                if (!supplied.contains(section)) {
                    missing.add(section);
                }
            }
        }
    }

    /** Whether it counts towards the branch's score. */
    boolean isScored() {
        return requirement.duty() == Duty.BRANCH;
    }

    /** Place of its criterion among those of the policy. */
    int criterion() {
        return criterion;
    }

    int weight() {
        return weight;
    }

    /** The outcome as grading and remedy rules match it. */
    RequirementResult result(Outcome outcome) {
        RequirementResult result = results.get(outcome);
        if (result == null) {
            throw new IllegalStateException(outcome.name());
        }
        return result;
    }

    RequirementOutcome outcome(Outcome outcome, Reason reason) {
        return new RequirementOutcome(requirement, outcome, reason, readings);
    }

    RequirementOutcome nothingToCheck() {
        return nothingToCheck;
    }

    RequirementOutcome nothingOnRecord() {
        return nothingOnRecord;
    }
}
