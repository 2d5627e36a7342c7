package org.branchrules.engine.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.model.Text;

/** All mutants of a pack. */
final class Mutants {
    private Mutants() {}

    /** Them, by file, line and id. */
    static List<Change> of(PackSource source, Policy policy, LoadedPack pack) {
        Map<String, Text> titles = new HashMap<>();
        pack.data()
                .requirements()
                .forEach(requirement -> titles.put(requirement.id().value(), requirement.title()));
        List<Change> changes = new ArrayList<>();
        changes.addAll(HeaderMutants.of(source));
        changes.addAll(ParameterMutants.of(source, policy.parameters()));
        changes.addAll(RequirementMutants.of(source));
        changes.addAll(GradingMutants.of(source));
        changes.addAll(RemedyMutants.ofComposites(source));
        changes.addAll(PointMutants.of(source));
        changes.addAll(RuleMutants.of(pack.written().all(), titles));
        changes.sort(Comparator.comparing(Change::mutant));
        return changes;
    }
}
