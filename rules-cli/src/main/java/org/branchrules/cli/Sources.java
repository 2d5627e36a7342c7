package org.branchrules.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.branchrules.engine.io.Format;
import org.branchrules.engine.text.Phrases;

/** Finds what the arguments of a command name: files, all record files under a directory, standard input. */
final class Sources {
    static final String STANDARD_INPUT = "-";

    private Sources() {}

    /** The sources in the order of the arguments; those of a directory in the order of their paths. */
    static List<Source> of(List<String> arguments, Phrases phrases) {
        List<Source> sources = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                if (sources.stream().anyMatch(source -> source.file() == null)) {
                    throw new UsageException(phrases.format("usage.stdin-twice"));
                }
                sources.add(new Source(STANDARD_INPUT, null));
                continue;
            }
            Path path = path(argument, phrases);
            if (Files.isDirectory(path)) {
                sources.addAll(under(path, phrases));
            } else {
                sources.add(new Source(argument, path));
            }
        }
        return sources;
    }

    private static Path path(String argument, Phrases phrases) {
        try {
            Path path = Path.of(argument);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // not even a possible name: so there is no such file
        }
        throw new UsageException(phrases.format("usage.not-found", argument));
    }

    private static List<Source> under(Path directory, Phrases phrases) {
        try (Stream<Path> paths = Files.walk(directory)) {
            List<Source> sources = paths.filter(path -> Format.ofFileName(String.valueOf(path.getFileName()))
                            .isPresent())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(path -> new Source(path.toString(), path))
                    .toList();
            if (sources.isEmpty()) {
                throw new UsageException(phrases.format("usage.empty-directory", directory));
            }
            return sources;
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException(phrases.format("usage.directory", directory, Failures.say(e)));
        }
    }
}
