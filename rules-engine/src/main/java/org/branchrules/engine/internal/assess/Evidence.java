package org.branchrules.engine.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.branchrules.engine.internal.rules.TypedFacts;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.fact.BranchFacts;
import org.branchrules.model.record.Fact;

/**
 * The facts of one branch as each layer of a plan sees them: none from before its pack was first in force. Used for one
 * assessment, by one thread.
 *
 * @param first number of the layer whose pack was in force first, and which sees all
 * @param ofLayers for each layer the facts since its own pack was; the same where that is no difference within the period
 */
record Evidence(int first, List<Seen> ofLayers) {
    /** Facts, and the same by their type. */
    record Seen(BranchFacts facts, TypedFacts typed) {
        static Seen of(BranchFacts facts) {
            return new Seen(facts, TypedFacts.of(facts.all()));
        }

        private Seen and(Class<? extends Fact> type, List<Fact> more) {
            return new Seen(facts, typed.and(type, more));
        }
    }

    static Evidence of(List<Layer> layers, PreparedBranch branch) {
        AssessmentPeriod period = branch.period();
        LocalDate earliest = LocalDate.MAX;
        int first = 0;
        List<Seen> seen = new ArrayList<>(layers.size());
        for (Layer layer : layers) {
            LocalDate start = layer.inForceFrom().isBefore(period.from()) ? period.from() : layer.inForceFrom();
            if (start.isBefore(earliest)) {
                earliest = start;
                first = seen.size();
            }
            seen.add(branch.since(start));
        }
        return new Evidence(first, seen);
    }

    /** These facts, and for each layer more of a type of which there are none. */
    Evidence and(Class<? extends Fact> type, Function<BranchFacts, List<Fact>> more) {
        IdentityHashMap<Seen, Seen> extended = new IdentityHashMap<>();
        return new Evidence(
                first,
                ofLayers.stream()
                        .map(seen -> extended.computeIfAbsent(seen, old -> old.and(type, more.apply(old.facts()))))
                        .toList());
    }

    /** What the layer sees whose pack was in force first. */
    Seen ofAll() {
        return ofLayers.get(first);
    }

    TypedFacts typed(int layer) {
        return ofLayers.get(layer).typed();
    }
}
