package org.branchrules.engine.internal.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.internal.check.Places;
import org.branchrules.engine.internal.check.Spot;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.jspecify.annotations.Nullable;

/** Everything that can be said of one pack, together with those that it extends and those that are to apply beside it. */
public final class LayeredCheck {
    private static final ClassLoader LOADER = LayeredCheck.class.getClassLoader();

    private final PackFiles files;
    private final Map<String, List<IncomingPack>> offered = new LinkedHashMap<>();
    private final Map<String, List<IncomingPack>> above = new LinkedHashMap<>();
    private final List<PackProblem> unread = new ArrayList<>();
    private @Nullable Layers loaded;

    /**
     * What came of it.
     *
     * @param problems sorted, each once
     * @param loaded the pack with those that it extends; null where an error keeps it from loading
     */
    public record Result(
            List<PackProblem> problems, @Nullable Layers loaded) {}

    private LayeredCheck(PackFiles files) {
        this.files = files;
    }

    /**
     * What is wrong with a pack.
     *
     * @param others packs that it may extend, and beside which it must fit; what it extends besides is looked for on the class
     *     path
     */
    public static Result of(PackFiles pack, List<PackFiles> others) {
        LayeredCheck check = new LayeredCheck(pack);
        others.forEach(check::offer);
        List<PackProblem> problems = new ArrayList<>(check.check());
        problems.addAll(check.unread);
        Places places = Places.of(pack, new ArrayList<>());
        return new Result(
                problems.stream().map(places::locate).distinct().sorted().toList(), check.loaded);
    }

    /** A pack whose header cannot be read is nobody's superior, and somebody must be told. */
    private void offer(PackFiles other) {
        try {
            IncomingPack pack = IncomingPack.of(other);
            offered.computeIfAbsent(pack.header().id(), id -> new ArrayList<>()).add(pack);
        } catch (PackException e) {
            String id = PackTree.of(other, new ArrayList<>())
                    .path("pack")
                    .path("id")
                    .asText("?");
            unread.addAll(moved(e.problems(), file -> id + "/" + file));
        }
    }

    private List<PackProblem> check() {
        IncomingPack pack;
        try {
            pack = IncomingPack.of(files);
        } catch (PackException e) {
            List<PackProblem> problems = new ArrayList<>(PackCompiler.check(files, Superiors.NONE));
            if (!PackTree.of(files, new ArrayList<>())
                    .path("pack")
                    .path("extends")
                    .isEmpty()) {
                PackInspection.keepWhatStandsAlone(problems);
            }
            return problems;
        }
        pack.header().parents().forEach(parent -> find(parent, pack.header().id(), above));
        List<String> circle = new ArrayList<>(List.of(pack.header().id()));
        if (leadsBack(pack.header(), pack.header().id(), new HashSet<>(), circle)) {
            return List.of(Problems.in(
                    "pack.yaml",
                    "extends",
                    PackCheck.EXTENDS_ITSELF,
                    pack.header().name(),
                    String.join(" -> ", circle)));
        }
        List<IncomingPack> superiors =
                above.values().stream().flatMap(List::stream).toList();
        Layers layers;
        try {
            layers = LayerLoading.load(List.of(), superiors);
        } catch (PackException e) {
            String first = pack.header().parents().get(0);
            return moved(e.problems(), file -> first + "/" + file);
        }
        return together(pack, superiors, layers);
    }

    /** A pack above, and those above it; nothing where there is no such pack, or it is the checked one. */
    private void find(String id, String self, Map<String, List<IncomingPack>> above) {
        if (above.containsKey(id) || id.equals(self)) {
            return;
        }
        List<IncomingPack> found = offered.containsKey(id) ? offered.get(id) : ofClassPath(id);
        if (!found.isEmpty()) {
            above.put(id, found);
            found.forEach(pack -> pack.header().parents().forEach(parent -> find(parent, self, above)));
        }
    }

    private boolean leadsBack(PackHeader from, String self, Set<String> seen, List<String> path) {
        for (String parent : from.parents()) {
            path.add(parent);
            if (parent.equals(self)) {
                return true;
            }
            if (seen.add(parent)) {
                for (IncomingPack edition : above.getOrDefault(parent, List.of())) {
                    if (leadsBack(edition.header(), self, seen, path)) {
                        return true;
                    }
                }
            }
            path.remove(path.size() - 1);
        }
        return false;
    }

    private static List<IncomingPack> ofClassPath(String id) {
        return LOADER.getResource(PackFiles.HOME + id + "/pack.json") == null
                ? List.of()
                : List.of(IncomingPack.ofClassPath(id, LOADER));
    }

    private List<PackProblem> together(IncomingPack pack, List<IncomingPack> superiors, Layers layers) {
        List<PackData> data = layers.editions().stream().map(LoadedPack::data).toList();
        List<PackProblem> problems = new ArrayList<>(
                PackInspection.of(files, Superiors.of(pack.header().parents(), data))
                        .problems());
        try {
            List<IncomingPack> all =
                    Stream.concat(superiors.stream(), Stream.of(pack)).toList();
            Layers own = LayerLoading.load(List.of(), all);
            loaded = own;
            problems.addAll(LayerLoading.warnings(own));
            beside(own, pack.header().id(), problems);
        } catch (PackException e) {
            problems.addAll(e.problems());
        }
        return problems;
    }

    /** What does not fit with each of the packs that are to apply beside this one. */
    private void beside(Layers own, String self, List<PackProblem> problems) {
        for (Map.Entry<String, List<IncomingPack>> other : offered.entrySet()) {
            if (above.containsKey(other.getKey()) || other.getKey().equals(self)) {
                continue;
            }
            Map<String, List<IncomingPack>> with = new LinkedHashMap<>(above);
            with.put(other.getKey(), other.getValue());
            for (IncomingPack edition : other.getValue()) {
                edition.header().parents().forEach(parent -> find(parent, self, with));
            }
            with.keySet().removeAll(above.keySet());
            try {
                Layers together = LayerLoading.each(
                        own.editions(),
                        with.values().stream().flatMap(List::stream).toList());
                problems.addAll(LayerChecks.of(together));
            } catch (PackException e) {
                problems.addAll(moved(e.problems(), file -> other.getKey() + "/" + file));
            }
        }
    }

    private static List<PackProblem> moved(List<PackProblem> problems, UnaryOperator<String> file) {
        return problems.stream()
                .map(problem -> PackProblems.moved(
                        problem, file.apply(problem.file()), new Spot(problem.line(), problem.column())))
                .toList();
    }
}
