package org.branchrules.engine.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.internal.check.Places;
import org.branchrules.engine.internal.check.Spot;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.jspecify.annotations.Nullable;

/** Everything that can be said of one pack, together with those that it extends. */
public final class LayeredCheck {
    private static final ClassLoader LOADER = LayeredCheck.class.getClassLoader();

    private final PackFiles files;
    private final Map<String, List<IncomingPack>> offered = new LinkedHashMap<>();
    private final Map<String, List<IncomingPack>> above = new LinkedHashMap<>();
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
     * @param others packs that it may extend; those that are not among them are looked for on the class path
     */
    public static Result of(PackFiles pack, List<PackFiles> others) {
        LayeredCheck check = new LayeredCheck(pack);
        others.forEach(check::offer);
        List<PackProblem> problems = check.check();
        Places places = Places.of(pack, new ArrayList<>());
        return new Result(
                problems.stream().map(places::locate).distinct().sorted().toList(), check.loaded);
    }

    /** A pack whose header cannot be read is nobody's superior. */
    private void offer(PackFiles other) {
        try {
            IncomingPack pack = IncomingPack.of(other);
            offered.computeIfAbsent(pack.header().id(), id -> new ArrayList<>()).add(pack);
        } catch (PackException e) {
            return;
        }
    }

    private List<PackProblem> check() {
        IncomingPack pack;
        try {
            pack = IncomingPack.of(files);
        } catch (PackException e) {
            return PackCompiler.check(files, Superiors.NONE);
        }
        pack.header().parents().forEach(parent -> find(parent, pack.header().id()));
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
    private void find(String id, String self) {
        if (above.containsKey(id) || id.equals(self)) {
            return;
        }
        List<IncomingPack> found = offered.containsKey(id) ? offered.get(id) : ofClassPath(id);
        if (!found.isEmpty()) {
            above.put(id, found);
            found.forEach(pack -> pack.header().parents().forEach(parent -> find(parent, self)));
        }
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
            loaded = LayerLoading.load(List.of(), all);
            problems.addAll(LayerLoading.warnings(loaded));
        } catch (PackException e) {
            problems.addAll(e.problems());
        }
        return problems;
    }

    private static List<PackProblem> moved(List<PackProblem> problems, UnaryOperator<String> file) {
        return problems.stream()
                .map(problem -> PackProblems.moved(
                        problem, file.apply(problem.file()), new Spot(problem.line(), problem.column())))
                .toList();
    }
}
