package org.branchrules.engine.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.internal.JsonTree;
import org.jspecify.annotations.Nullable;

/** Reads the source files that a compiled pack on the class path carries; {@code pack.json} lists them. */
final class ClassPathReader {
    private ClassPathReader() {}

    static Optional<SortedMap<String, byte[]>> read(String folder, ClassLoader loader) {
        String home = PackFiles.HOME + folder + "/";
        byte[] compiled = bytes(loader, home + "pack.json");
        if (compiled == null) {
            return Optional.empty();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (JsonNode path :
                    JsonTree.read(new ByteArrayInputStream(compiled)).path("files")) {
                byte[] bytes = bytes(loader, home + path.asText());
                if (bytes != null) {
                    files.put(path.asText(), bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(files);
    }

    private static byte @Nullable [] bytes(ClassLoader loader, String resource) {
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
