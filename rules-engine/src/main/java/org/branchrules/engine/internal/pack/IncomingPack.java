package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.branchrules.engine.internal.JsonTree;
import org.branchrules.engine.internal.condition.WrittenRules;
import org.branchrules.engine.internal.trust.PackGate;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;

/**
 * A pack that is to join a policy: what it says of itself, and how to load it once the packs that it extends are known.
 *
 * @param load throws a {@link PackException} where it is not right
 */
public record IncomingPack(PackHeader header, Function<Superiors, LoadedPack> load) {
    /** One from outside that is still to be compiled. */
    public static IncomingPack of(PackFiles files) {
        PackGate.data(files);
        List<PackProblem> problems = new ArrayList<>();
        JsonNode tree = PackTree.of(files, problems);
        return of(
                tree,
                problems,
                superiors ->
                        PackCompiler.compile(files, superiors).load(superiors, IncomingPack.class.getClassLoader()));
    }

    /** A compiled one. */
    public static IncomingPack of(PackCompiler.Compiled compiled) {
        return of(
                compiled.tree(),
                new ArrayList<>(),
                superiors -> compiled.load(superiors, IncomingPack.class.getClassLoader()));
    }

    /** A compiled one on the class path, in that folder under {@link PackFiles#HOME}. */
    public static IncomingPack ofClassPath(String folder, ClassLoader loader) {
        String resource = PackFiles.HOME + folder + "/pack.json";
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new PackException(List.of(Problems.in(resource, folder, PackCheck.NOT_ON_CLASS_PATH, folder)));
            }
            JsonNode tree = JsonTree.read(stream);
            return of(
                    tree,
                    new ArrayList<>(),
                    superiors -> LoadedPack.of(
                            tree,
                            superiors,
                            loader,
                            new WrittenRules(() -> drl(PackFiles.HOME + folder + "/", tree, loader))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> drl(String home, JsonNode tree, ClassLoader loader) {
        Map<String, byte[]> files = new TreeMap<>();
        for (JsonNode path : tree.path("drl")) {
            try (InputStream stream = loader.getResourceAsStream(home + path.asText())) {
                if (stream == null) {
                    throw new IllegalStateException("compiled pack is not whole: " + home + path.asText());
                }
                files.put(path.asText(), stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** Packs with those that they extend in the end, as far as these are not among them and lie on the class path. */
    public static List<IncomingPack> withSuperiors(List<IncomingPack> packs) {
        ClassLoader loader = IncomingPack.class.getClassLoader();
        List<IncomingPack> all = new ArrayList<>(packs);
        Set<String> ids = new HashSet<>();
        packs.forEach(pack -> ids.add(pack.header().id()));
        for (int i = 0; i < all.size(); i++) {
            for (String parent : all.get(i).header().parents()) {
                if (ids.add(parent) && loader.getResource(PackFiles.HOME + parent + "/pack.json") != null) {
                    all.add(ofClassPath(parent, loader));
                }
            }
        }
        return all;
    }

    /** Some packs with those that this one and they extend, as far as these are not among them and lie on the class path. */
    public List<IncomingPack> above(List<IncomingPack> others) {
        List<IncomingPack> all = new ArrayList<>(List.of(this));
        all.addAll(others);
        List<IncomingPack> above = withSuperiors(all);
        return above.subList(1, above.size());
    }

    private static IncomingPack of(JsonNode tree, List<PackProblem> problems, Function<Superiors, LoadedPack> load) {
        PackHeader header = PackParser.header(tree, problems);
        if (problems.stream().anyMatch(problem -> problem.file().equals("pack.yaml"))) {
            throw new PackException(problems);
        }
        return new IncomingPack(header, load);
    }
}
