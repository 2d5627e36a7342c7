package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.engine.internal.rules.RuleCompiler;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;

/** Checks a pack and compiles it to a form that needs no compiler to run. */
public final class PackCompiler {
    private static final List<String> FOLDERS = List.of("rules", "grading", "remedies");

    /**
     * A compiled pack.
     *
     * @param tree its data, with its digest and the names of its model classes
     * @param classes class files by path
     */
    public record Compiled(ObjectNode tree, Map<String, byte[]> classes) {
        /**
         * Loads it with a class loader of its own.
         *
         * @param superiors what the packs that it extends define
         */
        public LoadedPack load(Superiors superiors, ClassLoader parent) {
            return LoadedPack.of(tree, superiors, new PackClassLoader(classes, parent));
        }
    }

    private PackCompiler() {}

    /**
     * Compiles a pack.
     *
     * @param superiors what the packs that it extends define
     * @throws PackException naming everything that is wrong with it
     */
    public static Compiled compile(PackFiles files, Superiors superiors) {
        List<PackProblem> problems = new ArrayList<>();
        ObjectNode tree = PackTree.of(files, problems);
        PackData data = PackParser.parse(tree, superiors, problems);
        RuleSources sources = RuleSources.of(files, problems);
        PackChecks.check(data, superiors, sources, problems);
        if (!problems.isEmpty()) {
            problems.sort(null);
            throw new PackException(problems);
        }
        String digest = files.digest();
        tree.put("digest", digest);
        ObjectNode models = tree.putObject("models");
        Map<String, byte[]> classes = new TreeMap<>();
        for (String folder : FOLDERS) {
            ArrayNode names = models.putArray(folder);
            Map<String, byte[]> rules = files.matching(folder + "/", ".drl");
            if (rules.isEmpty()) {
                continue;
            }
            try {
                RuleCompiler.Result result =
                        RuleCompiler.compile(folder + "-" + digest, rules, PackCompiler.class.getClassLoader());
                result.models().forEach(names::add);
                classes.putAll(result.classes());
            } catch (RuleCompiler.FailedException e) {
                for (RuleCompiler.Complaint complaint : e.complaints()) {
                    problems.add(Problems.at(
                            complaint.path(),
                            Math.max(0, complaint.line()),
                            0,
                            "",
                            PackCheck.DRL,
                            firstLine(complaint.text())));
                }
            }
        }
        if (!problems.isEmpty()) {
            problems.sort(null);
            throw new PackException(problems);
        }
        return new Compiled(tree, classes);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }
}
