package org.branchrules.engine.check;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchrules.engine.internal.check.FactVocabulary;
import org.branchrules.engine.pack.PackFiles;

/** A pack around rules of a document: upon ours, with one requirement {@code ex-1} that its rules report. */
final class ExamplePack {
    private static final String RULES = "rules/examples.drl";
    private static final Pattern READ = Pattern.compile("parameters\\.\\w+\\(\"([^\"]+)\"");

    private ExamplePack() {}

    /** With these rules, below a header that fits them. */
    static PackFiles ofRules(String rules) {
        Set<String> keys = read(rules);
        String imports = FactVocabulary.ofModel().imports().stream()
                .filter(name -> isNamed(name.substring(name.lastIndexOf('.') + 1), rules))
                .map(name -> "import " + name + "\n")
                .collect(Collectors.joining());
        return ofFile("""
                // Pack examples
                // Parameters: %s
                // Scenarios: scenarios/examples.yaml
                package org.branchrules.packs.examples
                %sglobal org.branchrules.model.rule.Findings findings
                global org.branchrules.model.rule.Parameters parameters
                // An example.
                %s""".formatted(keys.isEmpty() ? "none" : String.join(", ", keys), imports, rules));
    }

    private static boolean isNamed(String type, String rules) {
        return Pattern.compile("(?<![\\w.])" + type + "[.(]").matcher(rules).find();
    }

    private static Set<String> read(String rules) {
        TreeSet<String> keys = new TreeSet<>();
        for (Matcher read = READ.matcher(rules); read.find(); ) {
            keys.add(read.group(1));
        }
        return keys;
    }

    /** With this file of rules. */
    static PackFiles ofFile(String rules) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "pack.yaml", """
                id: examples
                edition: "1"
                title: {zh: 例子, en: Examples}
                level: city
                extends: [related-regulations]
                validFrom: 2024-01-01
                """);
        put(files, "catalogue/ch1.yaml", """
                chapter: 1
                title: {zh: 例子, en: Examples}
                requirements:
                  - id: ex-1
                    article: "1"
                    title: {zh: 例子, en: Example}
                    text: {zh: 例子, en: Example}
                    criterion: basic-tasks
                    modality: must
                    reads: [%s]
                    remedy:
                      action: {zh: 整改, en: Do it}
                      proof: {zh: 材料, en: Papers}
                      responsible: SECRETARY
                      within: 30
                      repair: any-time
                """.formatted(String.join(", ", read(rules))));
        put(files, RULES, rules);
        put(files, "scenarios/examples.yaml", """
                scenarios:
                  - name: {zh: 例子, en: example}
                    baseline: agency
                    expect: {ex-1: BREACHED}
                """);
        return new PackFiles(files);
    }

    private static void put(SortedMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
