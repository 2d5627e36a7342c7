package org.branchrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Writes several files of a pack, all or none. */
final class NewFiles {
    private static final String UNFINISHED = ".unfinished";

    private NewFiles() {}

    /** Writes everything beside its place first, and puts it there when all of it is written. */
    static void write(Path folder, SortedMap<String, String> files) throws IOException {
        List<Path> made = new ArrayList<>();
        Map<Path, Path> ready = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                directories(target.toAbsolutePath().getParent(), made);
                Path unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
                made.add(unfinished);
                Files.writeString(unfinished, file.getValue());
                ready.put(unfinished, target);
            }
            for (Map.Entry<Path, Path> file : ready.entrySet()) {
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            Collections.reverse(made);
            for (Path path : made) {
                Files.deleteIfExists(path);
            }
            throw e;
        }
    }

    private static void directories(@Nullable Path folder, List<Path> made) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            directories(folder.getParent(), made);
            Files.createDirectory(folder);
            made.add(folder);
        }
    }
}
