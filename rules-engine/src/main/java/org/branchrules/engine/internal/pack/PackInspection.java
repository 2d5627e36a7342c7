package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchrules.engine.internal.check.Places;
import org.branchrules.engine.internal.check.ScenarioCheck;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;
import org.branchrules.model.policy.Coding;

/**
 * Everything that can be said of a pack without compiling its rules. Loading and checking both begin with it.
 *
 * @param tree its data
 * @param problems what is wrong with it, by file and line
 */
record PackInspection(ObjectNode tree, List<PackProblem> problems) {
    static PackInspection of(PackFiles files, Superiors superiors) {
        List<PackProblem> problems = new ArrayList<>();
        RuleSources sources = RuleSources.of(files, problems);
        ObjectNode tree = PackTree.of(files, problems);
        PackData data = PackParser.parse(tree, superiors, problems);
        PackChecks.check(data, superiors, sources, problems);
        scenarios(files, data, superiors, problems);
        Places places = Places.of(files, problems);
        return new PackInspection(
                tree, problems.stream().map(places::locate).distinct().sorted().toList());
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.check().severity() == Severity.ERROR);
    }

    private static void scenarios(
            PackFiles files, PackData data, Superiors superiors, List<PackProblem> problems) {
        Set<String> requirements = new HashSet<>();
        Set<String> breachable = new HashSet<>();
        superiors.requirements().keySet().forEach(id -> requirements.add(id.value()));
        data.requirements().forEach(requirement -> {
            requirements.add(requirement.id().value());
            if (requirement.coding() == Coding.CODED) {
                breachable.add(requirement.id().value());
            }
        });
        Set<String> parameters = new HashSet<>(superiors.parameters().keySet());
        parameters.addAll(data.parameters().keySet());
        boolean alone = superiors.packs().isEmpty();
        new ScenarioCheck(files, requirements, breachable, parameters, alone, problems).check();
    }
}
