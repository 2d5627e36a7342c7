package org.branchrules.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.check.PackChecker;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.RequirementId;

/** What a new rule is called in its files, and whether it fits into a pack. */
final class RuleStub {
    private RuleStub() {}

    /** The names that stand in the texts of a rule, besides those given. */
    static Map<String, String> values(String id, String criterion, Map<String, String> pack, Phrases phrases) {
        try {
            new RequirementId(id);
        } catch (IllegalArgumentException e) {
            throw new UsageException(phrases.format("new.id", id));
        }
        String lower = id.toLowerCase(Locale.ROOT);
        Map<String, String> values = new TreeMap<>(pack);
        values.put("id", id);
        values.put("article", id.substring(id.indexOf('-') + 1));
        values.put("file", lower);
        values.put("key", lower.replace('-', '.') + ".count");
        values.put("criterion", criterion);
        values.put("package", pack.getOrDefault("pack", "").replace("-", ""));
        return values;
    }

    /**
     * Refuses files that would leave the pack with an error.
     *
     * @throws PackException when it is not without errors then
     */
    static void check(PackFiles pack, SortedMap<String, String> files, PackFiles... others) {
        SortedMap<String, byte[]> after = new TreeMap<>(pack.files());
        files.forEach((path, text) -> after.put(path, text.getBytes(StandardCharsets.UTF_8)));
        List<PackProblem> problems = PackChecker.check(new PackFiles(after), others);
        if (problems.stream().anyMatch(problem -> problem.check().severity() == Severity.ERROR)) {
            throw new PackException(problems);
        }
    }
}
