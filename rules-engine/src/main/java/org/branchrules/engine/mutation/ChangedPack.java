package org.branchrules.engine.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchrules.engine.internal.condition.WrittenRule;
import org.branchrules.engine.internal.pack.LayerLoading;
import org.branchrules.engine.internal.pack.Layers;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.PackData;
import org.branchrules.engine.internal.pack.PackParser;
import org.branchrules.engine.internal.pack.Superiors;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;
import org.branchrules.model.policy.Coding;

/** Puts a changed pack in the place of the pack as it is. Nothing is compiled again. Safe for use by several threads. */
final class ChangedPack {
    private final PackSource source;
    private final LoadedPack pack;
    private final Superiors superiors;
    private final List<LoadedPack> others;

    ChangedPack(PackSource source, LoadedPack pack) {
        this.source = source;
        this.pack = pack;
        this.superiors = Superiors.of(
                pack.data().header().parents(),
                source.layers().editions().stream().map(LoadedPack::data).toList());
        this.others = source.layers().editions().stream()
                .filter(edition -> edition != pack)
                .toList();
    }

    /** The packs of the policy with the change; nothing where they would not load. */
    Optional<Layers> with(Change change) {
        return changed(change.alteration()).flatMap(this::joined);
    }

    private Optional<LoadedPack> changed(Alteration alteration) {
        if (alteration instanceof Alteration.OfData data) {
            List<PackProblem> problems = new ArrayList<>();
            PackData parsed = PackParser.parse(data.edit().apply(source.tree()), superiors, problems);
            boolean refused =
                    problems.stream().anyMatch(problem -> problem.check().severity() == Severity.ERROR);
            return refused ? Optional.empty() : Optional.of(pack.with(parsed));
        }
        if (alteration instanceof Alteration.OfRule rule) {
            return Optional.of(pack.with(List.of(rule.rule())));
        }
        WrittenRule removed = ((Alteration.WithoutRule) alteration).rule();
        return isNeeded(removed) ? Optional.empty() : Optional.of(pack.without(removed));
    }

    /** Whether a requirement that is said to be coded would be left without a rule. */
    private boolean isNeeded(WrittenRule rule) {
        return rule.folder().equals("rules")
                && pack.data().requirements().stream()
                        .filter(requirement -> requirement.coding() == Coding.CODED)
                        .anyMatch(requirement ->
                                requirement.id().value().equals(rule.report().id()))
                && pack.written().in("rules").stream()
                                .filter(other ->
                                        other.report().id().equals(rule.report().id()))
                                .count()
                        == 1;
    }

    private Optional<Layers> joined(LoadedPack changed) {
        List<LoadedPack> editions = new ArrayList<>(others);
        editions.add(changed);
        try {
            return Optional.of(LayerLoading.load(editions, List.of()));
        } catch (PackException e) {
            return Optional.empty();
        }
    }
}
