package org.branchrules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.Language;

/** Reads what the commands for packs are given, and says what is wrong with it. */
final class PackFile {
    private PackFile() {}

    /** A file or folder that exists. */
    static Path existing(String argument, Phrases phrases) {
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

    /** The files of a pack, from a folder or an archive. */
    static PackFiles sources(String argument, Phrases phrases) {
        Path path = existing(argument, phrases);
        try {
            PackFiles files = Files.isDirectory(path) ? PackFiles.ofFolder(path) : PackFiles.ofZip(path);
            if (!files.files().containsKey("pack.yaml")
                    && !files.matching(PackFiles.HOME, "").isEmpty()) {
                throw new UsageException(phrases.format("usage.compiled-pack", argument));
            }
            return files;
        } catch (UncheckedIOException e) {
            throw new UsageException(phrases.format("usage.pack", argument, Failures.say(e)));
        }
    }

    static byte[] bytes(String argument, Phrases phrases) throws IOException {
        return Files.readAllBytes(existing(argument, phrases));
    }

    /** A key in a PEM file. */
    static <K> K key(String argument, Function<String, K> parse, Phrases phrases) throws IOException {
        String pem = new String(bytes(argument, phrases), StandardCharsets.ISO_8859_1);
        try {
            return parse.apply(pem);
        } catch (IllegalArgumentException e) {
            throw new UsageException(phrases.format("pack.no-key", argument));
        }
    }

    /** Prints every problem on a line of its own. */
    static void print(PrintWriter out, PackException refused, Language language) {
        print(out, refused.problems(), language);
    }

    /** Prints every problem on a line of its own: where, which check, how bad, what is wrong, what was probably meant. */
    static void print(PrintWriter out, List<PackProblem> problems, Language language) {
        Phrases phrases = CliPhrases.of(language);
        for (PackProblem problem : problems) {
            String place = problem.file()
                    + (problem.line() > 0 ? ":" + problem.line() : "")
                    + (problem.column() > 0 ? ":" + problem.column() : "");
            String said = problem.message(language);
            String severity = phrases.format(problem.check().severity() == Severity.ERROR ? "error" : "warning");
            String id = problem.check().id();
            out.print(Plain.line(
                            problem.where().isEmpty()
                                    ? phrases.format("problem", place, id, severity, said)
                                    : phrases.format("problem.where", place, id, severity, problem.where(), said))
                    + "\n");
        }
        out.flush();
    }
}
