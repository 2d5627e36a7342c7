package org.branchrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.text.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a requirement to a pack, with rule, parameter and scenarios, each in its room. */
@Command(name = "new-rule")
final class PackNewRuleCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "DIR", descriptionKey = "pack.new-rule.dir")
    String folder = "";

    @Option(names = "--id", required = true, paramLabel = "ID", descriptionKey = "pack.new-rule.id")
    String id = "";

    @Option(names = "--criterion", paramLabel = "ID", descriptionKey = "pack.new-rule.criterion")
    String criterion = "basic-tasks";

    @Option(names = "--with", paramLabel = "DIR|ZIP", descriptionKey = "sources.with")
    List<String> others = List.of();

    PackNewRuleCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = language.phrases();
        Path target = PackFile.existing(folder, phrases);
        if (!Files.isDirectory(target)) {
            throw new UsageException(phrases.format("new.no-folder", folder));
        }
        PackFiles before = PackFile.sources(folder, phrases);
        PackFiles[] above =
                others.stream().map(other -> PackFile.sources(other, phrases)).toArray(PackFiles[]::new);
        RuleStub.check(before, new TreeMap<>(), above);
        String header = text(before, "pack.yaml");
        String catalogue = before.matching("catalogue/", ".yaml").keySet().stream()
                .reduce((first, second) -> second)
                .orElse("catalogue/measures.yaml");
        PackStub stub = new PackStub(RuleStub.values(
                id,
                criterion,
                Map.of(
                        "pack", value(header, "id"),
                        "edition", value(header, "edition"),
                        "from", value(header, "validFrom")),
                phrases));
        boolean begun = before.files().containsKey(catalogue);
        SortedMap<String, String> files = stub.rule(
                catalogue,
                begun ? text(before, catalogue) : stub.text("catalogue.yaml"),
                text(before, "parameters.yaml"));
        for (String path : files.keySet()) {
            if (before.files().containsKey(path) && !path.equals(catalogue) && !path.equals("parameters.yaml")) {
                throw new UsageException(phrases.format("new.exists", path));
            }
        }
        RuleStub.check(before, files, above);
        NewFiles.write(target, files);
        Run.print(environment.console().text(), phrases.format("new.rule", id), String.join("\n", files.keySet()));
        return 0;
    }

    private static String text(PackFiles files, String path) {
        byte[] bytes = files.files().get(path);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String value(String header, String key) {
        Matcher line = Pattern.compile("(?m)^" + key + ": *[\"']?([^\"'#\\s]+)").matcher(header);
        return line.find() ? line.group(1) : "";
    }
}
