package org.branchrules.engine.internal.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;

/** Puts packs upon others: each is loaded after those that it extends, and then all must fit together. */
public final class LayerLoading {
    private final List<LoadedPack> loaded;
    private final List<IncomingPack> waiting;
    private final List<PackProblem> problems = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();

    private LayerLoading(List<LoadedPack> loaded, List<IncomingPack> waiting) {
        this.loaded = new ArrayList<>(loaded);
        this.waiting = new ArrayList<>(waiting);
    }

    /**
     * The packs of a policy and some more.
     *
     * @throws PackException naming everything that is wrong with those, and whatever does not fit together
     */
    public static Layers load(List<LoadedPack> loaded, List<IncomingPack> incoming) {
        LayerLoading loading = new LayerLoading(loaded, incoming);
        Layers layers = loading.each();
        loading.problems.addAll(LayerChecks.of(layers));
        loading.failOnErrors();
        return layers;
    }

    /**
     * The same, where it does not matter yet whether they fit together.
     *
     * @throws PackException naming everything that is wrong with those that are to join
     */
    static Layers each(List<LoadedPack> loaded, List<IncomingPack> incoming) {
        return new LayerLoading(loaded, incoming).each();
    }

    private Layers each() {
        run();
        failOnErrors();
        return Layers.of(loaded);
    }

    /** What does not keep the packs from working, but someone should look at. */
    public static List<PackProblem> warnings(Layers layers) {
        return LayerChecks.of(layers).stream()
                .filter(problem -> problem.check().severity() == Severity.WARNING)
                .sorted()
                .toList();
    }

    private void failOnErrors() {
        if (problems.stream().anyMatch(problem -> problem.check().severity() == Severity.ERROR)) {
            problems.sort(null);
            throw new PackException(problems);
        }
    }

    private void run() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (IncomingPack pack : List.copyOf(waiting)) {
                if (pack.header().parents().stream().allMatch(this::isReady)) {
                    waiting.remove(pack);
                    load(pack);
                    moved = true;
                }
            }
        }
        for (IncomingPack pack : waiting) {
            unready(pack.header());
        }
    }

    /** Whether every edition of that pack is loaded. */
    private boolean isReady(String id) {
        return isKnown(id)
                && !failed.contains(id)
                && waiting.stream().noneMatch(pack -> pack.header().id().equals(id));
    }

    private boolean isKnown(String id) {
        return Stream.concat(
                        loaded.stream().map(pack -> pack.data().id()),
                        waiting.stream().map(pack -> pack.header().id()))
                .anyMatch(id::equals);
    }

    private void load(IncomingPack pack) {
        try {
            Superiors superiors = Superiors.of(
                    pack.header().parents(),
                    Layers.of(loaded).editions().stream().map(LoadedPack::data).toList());
            loaded.add(pack.load().apply(superiors));
        } catch (PackException e) {
            failed.add(pack.header().id());
            problems.addAll(e.problems());
        }
    }

    private void unready(PackHeader header) {
        for (String parent : header.parents()) {
            if (!isKnown(parent) && !failed.contains(parent)) {
                PackProblem unknown =
                        Problems.in("pack.yaml", "extends", PackCheck.EXTENDS_UNKNOWN_PACK, header.name(), parent);
                problems.add(
                        known().isEmpty()
                                ? unknown
                                : PackProblems.hint(unknown, "hint.packs", String.join(", ", known())));
            }
        }
        List<String> cycle = new ArrayList<>(List.of(header.id()));
        if (leadsBack(header.id(), header.id(), new HashSet<>(), cycle)) {
            problems.add(Problems.in(
                    "pack.yaml", "extends", PackCheck.EXTENDS_ITSELF, header.name(), String.join(" -> ", cycle)));
        }
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        loaded.forEach(pack -> known.add(pack.data().id()));
        return known;
    }

    private boolean leadsBack(String from, String to, Set<String> seen, List<String> path) {
        for (IncomingPack pack : waiting) {
            if (!pack.header().id().equals(from)) {
                continue;
            }
            for (String parent : pack.header().parents()) {
                path.add(parent);
                if (parent.equals(to) || (seen.add(parent) && leadsBack(parent, to, seen, path))) {
                    return true;
                }
                path.remove(path.size() - 1);
            }
        }
        return false;
    }
}
