package org.branchrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.text.Phrases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a pack: small, whole, and without a problem. */
@Command(name = "new")
final class PackNewCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "DIR", descriptionKey = "pack.new.dir")
    String folder = "";

    @Option(names = "--extends", paramLabel = "ID", descriptionKey = "pack.new.extends")
    String parent = "national-2018";

    @Option(names = "--level", paramLabel = "province|city|unit", descriptionKey = "pack.new.level")
    String level = "city";

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "pack.new.id")
    @Nullable
    String requirement;

    PackNewCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        Path target = target(phrases);
        String pack = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (!pack.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new UsageException(phrases.format("new.name", pack));
        }
        PackStub stub = new PackStub(RuleStub.values(
                requirement == null ? initials(pack) + "-1" : requirement,
                "basic-tasks",
                Map.of("pack", pack, "edition", "1", "from", "2024-01-01", "level", level, "extends", parent),
                phrases));
        SortedMap<String, String> files =
                stub.rule("catalogue/measures.yaml", stub.text("catalogue.yaml"), stub.text("parameters.yaml"));
        files.put("pack.yaml", stub.text("pack.yaml"));
        RuleStub.check(new PackFiles(new TreeMap<>()), files);
        NewFiles.write(target, files);
        Run.print(environment.console().text(), phrases.format("new.pack", folder), String.join("\n", files.keySet()));
        return 0;
    }

    private Path target(Phrases phrases) throws IOException {
        try {
            Path target = Path.of(folder).toAbsolutePath().normalize();
            if (Files.exists(target)) {
                try (Stream<Path> there = Files.isDirectory(target) ? Files.list(target) : Stream.of(target)) {
                    if (there.findAny().isPresent()) {
                        throw new UsageException(phrases.format("new.exists", folder));
                    }
                }
            }
            return target;
        } catch (InvalidPathException e) {
            throw new UsageException(phrases.format("usage.out", folder, Failures.say(e)));
        }
    }

    /** The first letters of its words; of a single word, all of it. */
    private static String initials(String pack) {
        String letters = pack.replaceAll("([a-z])[a-z0-9]*", "$1").replaceAll("[^a-z]", "");
        return letters.length() > 1 ? letters : pack.replaceAll("[^a-z]", "");
    }
}
