package org.branchrules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
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
        return Files.isDirectory(path) ? PackFiles.ofFolder(path) : PackFiles.ofZip(path);
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
        for (PackProblem problem : refused.problems()) {
            String place = problem.file()
                    + (problem.line() > 0 ? ":" + problem.line() : "")
                    + (problem.column() > 0 ? ":" + problem.column() : "");
            String where = problem.where().isEmpty() ? "" : " " + problem.where();
            String hint = problem.hint() == null ? "" : " " + problem.hint().in(language);
            out.print(Plain.line(place + " " + problem.check().id() + where + ": "
                            + problem.text().in(language) + hint) + "\n");
        }
        out.flush();
    }
}
