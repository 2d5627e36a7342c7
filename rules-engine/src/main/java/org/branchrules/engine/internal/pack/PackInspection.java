package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
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
    static PackInspection of(PackFiles files) {
        List<PackProblem> problems = new ArrayList<>();
        RuleSources sources = RuleSources.of(files, problems);
        ObjectNode tree = PackTree.of(files, problems);
        PackData data = PackParser.parse(tree, problems);
        PackChecks.check(data, sources, problems);
        firstValues(data, problems);
        scenarios(files, tree, data, problems);
        Places places = Places.of(files, problems);
        return new PackInspection(
                tree, problems.stream().map(places::locate).distinct().sorted().toList());
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.check().severity() == Severity.ERROR);
    }

    /** Every parameter has a value from the day on which the pack comes into force. */
    private static void firstValues(PackData data, List<PackProblem> problems) {
        for (ParameterDefinition definition : data.parameters().values()) {
            definition.values().stream()
                    .min(Comparator.comparing(ParameterDefinition.DatedValue::from))
                    .filter(first -> first.from().isAfter(data.validFrom()))
                    .ifPresent(first -> problems.add(Problems.in(
                            "parameters.yaml",
                            definition.key() + ".values[0].from",
                            PackCheck.DATES_GAP,
                            data.validFrom(),
                            first.from())));
        }
    }

    private static void scenarios(PackFiles files, ObjectNode tree, PackData data, List<PackProblem> problems) {
        boolean alone = tree.path("pack").path("extends").isEmpty();
        Set<String> requirements = new HashSet<>();
        Set<String> breachable = new HashSet<>();
        data.requirements().forEach(requirement -> {
            requirements.add(requirement.id().value());
            if (requirement.coding() == Coding.CODED) {
                breachable.add(requirement.id().value());
            }
        });
        new ScenarioCheck(
                        files,
                        alone ? requirements : Set.of(),
                        breachable,
                        alone ? data.parameters().keySet() : Set.of(),
                        problems)
                .check();
    }
}
