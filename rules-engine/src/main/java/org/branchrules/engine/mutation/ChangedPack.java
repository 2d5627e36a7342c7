package org.branchrules.engine.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchrules.engine.internal.pack.LayerLoading;
import org.branchrules.engine.internal.pack.Layers;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.PackData;
import org.branchrules.engine.internal.pack.PackParser;
import org.branchrules.engine.internal.pack.Superiors;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;

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
        List<PackProblem> problems = new ArrayList<>();
        PackData data = PackParser.parse(change.edit().apply(source.tree()), superiors, problems);
        if (problems.stream().anyMatch(problem -> problem.check().severity() == Severity.ERROR)) {
            return Optional.empty();
        }
        List<LoadedPack> editions = new ArrayList<>(others);
        editions.add(pack.with(data));
        try {
            return Optional.of(LayerLoading.load(editions, List.of()));
        } catch (PackException e) {
            return Optional.empty();
        }
    }
}
