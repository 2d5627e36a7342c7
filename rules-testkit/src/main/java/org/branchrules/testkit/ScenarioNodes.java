package org.branchrules.testkit;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.engine.scenario.ScenarioResult;
import org.branchrules.engine.scenario.ScenarioWording;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.engine.text.Phrases;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.opentest4j.AssertionFailedError;

/** Makes tests of the scenarios of a pack. */
final class ScenarioNodes {
    private final Path folder;
    private final PackScenarios pack;
    private final Phrases phrases;
    private final Map<String, List<DynamicTest>> tests = new LinkedHashMap<>();

    private ScenarioNodes(PackScenarios pack) {
        this.pack = pack;
        this.folder = Path.of(pack.value());
        this.phrases = Phrases.load(ScenarioNodes.class, "testkit", pack.language());
    }

    static Stream<DynamicNode> of(Class<?> testClass) {
        PackScenarios pack = testClass.getAnnotation(PackScenarios.class);
        if (pack == null) {
            throw new ExtensionConfigurationException(
                    testClass.getName() + " names no pack. Maybe @PackScenarios(\"src/main/packs/...\") is missing.");
        }
        return new ScenarioNodes(pack).nodes();
    }

    private Stream<DynamicNode> nodes() {
        try {
            Scenarios scenarios = Scenarios.of(
                    files(pack.value()), Stream.of(pack.with()).map(this::files).toArray(PackFiles[]::new));
            scenarios.problems().forEach(this::problem);
            scenarios.all().forEach(scenario -> scenario(scenarios, scenario));
            if (tests.isEmpty()) {
                String none = phrases.format("scenarios.none", pack.value());
                test("scenarios", none, 0, 0, () -> fail(none));
            }
        } catch (PackException e) {
            e.problems().forEach(this::problem);
        }
        return tests.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey(), source(file.getKey(), 0, 0), file.getValue().stream()));
    }

    private PackFiles files(String path) {
        Path at = Path.of(path);
        if (!Files.isDirectory(at)) {
            throw new ExtensionConfigurationException(
                    "there is no folder `" + path + "` in " + Path.of("").toAbsolutePath());
        }
        return PackFiles.ofFolder(at);
    }

    private void problem(PackProblem problem) {
        String text = problem.check().id() + " " + problem.text().in(pack.language());
        String said = problem.check().id() + " " + problem.message(pack.language());
        String place = problem.file() + ":" + problem.line() + ":" + problem.column();
        test(problem.file(), text, problem.line(), problem.column(), () -> fail(place + " " + said));
    }

    private static void fail(String message) {
        throw new AssertionFailedError(message);
    }

    private void scenario(Scenarios scenarios, Scenario scenario) {
        test(
                scenario.file(),
                scenario.name().in(pack.language()),
                scenario.line(),
                scenario.column(),
                () -> check(scenarios.run(scenario)));
    }

    private void check(ScenarioResult result) {
        if (!result.passed()) {
            Sides sides = Sides.of(result.differences());
            throw new AssertionFailedError(
                    ScenarioWording.of(pack.language()).result(result), sides.expected(), sides.actual());
        }
    }

    private void test(String file, String name, int line, int column, org.junit.jupiter.api.function.Executable test) {
        String shown = line == 0 ? name : line + ": " + name;
        tests.computeIfAbsent(file, path -> new ArrayList<>())
                .add(DynamicTest.dynamicTest(shown, source(file, line, column), test));
    }

    /** A URI that JUnit turns into a source with file, line and column. */
    private URI source(String file, int line, int column) {
        URI uri = folder.resolve(file).toAbsolutePath().normalize().toUri();
        String query = Stream.of(line > 0 ? "line=" + line : "", line > 0 && column > 0 ? "column=" + column : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? uri : URI.create(uri + "?" + query);
    }
}
