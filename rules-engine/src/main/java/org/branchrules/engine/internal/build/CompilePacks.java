package org.branchrules.engine.internal.build;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.branchrules.engine.internal.pack.IncomingPack;
import org.branchrules.engine.internal.pack.LayerLoading;
import org.branchrules.engine.internal.pack.PackCompiler;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.Trust;

/** Compiles the packs that this module ships, when it is built, so that nobody compiles them later. */
public final class CompilePacks {
    private CompilePacks() {}

    /**
     * Compiles every folder of packs.
     *
     * @param arguments the folder of the packs, and the folder of class files to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[1]);
        List<Path> packs;
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            packs = folders.filter(Files::isDirectory).sorted().toList();
        }
        Map<Path, PackCompiler.Compiled> compiled = new LinkedHashMap<>();
        List<IncomingPack> incoming = new ArrayList<>();
        for (Path pack : packs) {
            PackFiles files = PackFiles.ofFolder(pack);
            IncomingPack inside = IncomingPack.of(files);
            incoming.add(new IncomingPack(inside.header(), superiors -> {
                PackCompiler.Compiled result = PackCompiler.compile(files, superiors, Trust.TRUSTED);
                compiled.put(pack, result);
                return result.load(superiors, CompilePacks.class.getClassLoader());
            }));
        }
        try {
            LayerLoading.load(List.of(), incoming);
        } catch (PackException e) {
            throw new IllegalStateException("the packs are not right:\n" + e.getMessage(), e);
        }
        Set<String> classes = new HashSet<>();
        for (Map.Entry<Path, PackCompiler.Compiled> pack : compiled.entrySet()) {
            for (String path : pack.getValue().classes().keySet()) {
                if (!classes.add(path)) {
                    throw new IllegalStateException(
                            "two packs compile to " + path + ": give each its own DRL packages");
                }
            }
            write(pack.getKey(), pack.getValue(), output);
        }
    }

    private static void write(Path pack, PackCompiler.Compiled compiled, Path output) throws IOException {
        PackFiles files = PackFiles.ofFolder(pack);
        Path home = output.resolve(PackFiles.HOME).resolve(pack.getFileName().toString());
        for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
            write(home.resolve(file.getKey()), file.getValue());
        }
        write(home.resolve("pack.json"), new ObjectMapper().writeValueAsBytes(compiled.tree()));
        for (Map.Entry<String, byte[]> file : compiled.classes().entrySet()) {
            write(output.resolve(file.getKey()), file.getValue());
        }
    }

    private static void write(Path path, byte[] bytes) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }
}
