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
@Command(name = "new", description = "新建一个规则包，含一项可以改写的要求。 Begin a pack, with one requirement to rewrite.")
final class PackNewCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "DIR", description = "新目录，其名即规则包的 id。 New folder; its name becomes the id of the pack.")
    String folder = "";

    @Option(names = "--extends", paramLabel = "ID", description = "所依据的规则包，默认 national-2018。 Pack that it extends.")
    String parent = "national-2018";

    @Option(
            names = "--level",
            paramLabel = "province|city|unit",
            description = "层级，默认 city。 Level of the pack; city by default.")
    String level = "city";

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "第一项要求的编号，默认取规则包名各词的首字母。"
                    + " Id of the first requirement; by default of the first letters of the name.")
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
