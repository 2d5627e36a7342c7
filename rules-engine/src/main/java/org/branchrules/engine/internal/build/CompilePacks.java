package org.branchrules.engine.internal.build;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.PackCompiler;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;

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
        for (Path pack : packs) {
            try {
                write(pack, output);
            } catch (PackException e) {
                throw new IllegalStateException("pack " + pack.getFileName() + " is not right:\n" + e.getMessage(), e);
            }
        }
    }

    private static void write(Path pack, Path output) throws IOException {
        PackFiles files = PackFiles.ofFolder(pack);
        PackCompiler.Compiled compiled = PackCompiler.compile(files);
        Path home = output.resolve(LoadedPack.HOME).resolve(pack.getFileName().toString());
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
