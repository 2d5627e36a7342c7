package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.engine.internal.condition.WrittenRules;
import org.branchrules.engine.internal.rules.RuleCompiler;
import org.branchrules.engine.internal.trust.PackGate;
import org.branchrules.engine.internal.trust.RuleClasses;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;
import org.branchrules.engine.pack.Trust;

/** Checks a pack and compiles it to a form that needs no compiler to run. */
public final class PackCompiler {
    private static final List<String> FOLDERS = List.of("rules", "grading", "remedies");

    /**
     * A compiled pack.
     *
     * @param tree its data, with its digest and the names of its model classes
     * @param classes class files by path
     * @param drl its rules as they are written, by path
     */
    public record Compiled(ObjectNode tree, Map<String, byte[]> classes, Map<String, byte[]> drl) {
        /**
         * Loads it with a class loader of its own.
         *
         * @param superiors what the packs that it extends define
         */
        public LoadedPack load(Superiors superiors, ClassLoader parent) {
            return LoadedPack.of(tree, superiors, new PackClassLoader(classes, parent), new WrittenRules(() -> drl));
        }
    }

    private PackCompiler() {}

    /** Everything that is wrong with a pack, warnings included: what compiling it would say. */
    public static List<PackProblem> check(PackFiles files, Superiors superiors) {
        try {
            compile(files, superiors);
            return PackInspection.of(files, superiors).problems();
        } catch (PackException e) {
            return e.problems();
        }
    }

    /**
     * Compiles a pack from outside.
     *
     * @param superiors what the packs that it extends define
     * @throws PackException naming everything that is wrong with it
     */
    public static Compiled compile(PackFiles files, Superiors superiors) {
        return compile(files, superiors, Trust.RESTRICTED);
    }

    /**
     * Compiles a pack. What its author got wrong is said before what it may not hold; neither runs anything of it.
     *
     * @param superiors what the packs that it extends define
     * @throws PackException naming everything that is wrong with it
     */
    public static Compiled compile(PackFiles files, Superiors superiors, Trust trust) {
        PackGate.data(files);
        PackInspection inspection = PackInspection.of(files, superiors);
        List<PackProblem> problems = new ArrayList<>(inspection.problems());
        ObjectNode tree = inspection.tree();
        if (inspection.hasErrors()) {
            throw new PackException(problems);
        }
        PackGate.sources(files, trust);
        String digest = files.digest();
        ObjectNode models = JsonNodeFactory.instance.objectNode();
        Map<String, byte[]> classes = new TreeMap<>();
        Map<String, byte[]> drl = new TreeMap<>();
        for (String folder : FOLDERS) {
            ArrayNode names = models.putArray(folder);
            Map<String, byte[]> rules = files.matching(folder + "/", ".drl");
            if (rules.isEmpty()) {
                continue;
            }
            drl.putAll(rules);
            try {
                RuleCompiler.Result result =
                        RuleCompiler.compile(folder + "-" + digest, rules, PackCompiler.class.getClassLoader());
                result.models().forEach(names::add);
                classes.putAll(result.classes());
            } catch (RuleCompiler.FailedException e) {
                problems.addAll(RemainingProblems.of(e.complaints(), rules, folder + "-" + digest));
            }
        }
        if (problems.stream().anyMatch(problem -> problem.check().severity() == Severity.ERROR)) {
            problems.sort(null);
            throw new PackException(problems);
        }
        PackGate.classes(RuleClasses.of(classes), modelNames(models), trust);
        complete(tree, files, models);
        return new Compiled(tree, classes, drl);
    }

    /** Adds to the data of a pack what a compiled one says besides. */
    private static void complete(ObjectNode tree, PackFiles files, JsonNode models) {
        tree.put("digest", files.digest());
        files.files().keySet().forEach(tree.putArray("files")::add);
        tree.set("models", models);
        ArrayNode drl = tree.putArray("drl");
        FOLDERS.forEach(folder -> files.matching(folder + "/", ".drl").keySet().forEach(drl::add));
    }

    /**
     * What a compiled pack would say of itself had it been made from these files, but for what only its compiler knows: the
     * names of its models and the parameters that are lengths of windows are those that it says.
     *
     * @param said what it says
     * @throws PackException when the files may not be in a pack, or cannot be read
     */
    public static ObjectNode retold(PackFiles files, JsonNode said) {
        PackGate.data(files.withoutScenarios());
        List<PackProblem> problems = new ArrayList<>();
        ObjectNode tree = PackTree.of(files, problems);
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
        tree.set(PackTree.WINDOWS, said.get(PackTree.WINDOWS));
        complete(tree, files, said.get("models"));
        return tree;
    }

    private static List<String> modelNames(JsonNode models) {
        List<String> names = new ArrayList<>();
        models.forEach(folder -> folder.forEach(name -> names.add(name.asText())));
        return names;
    }
}
