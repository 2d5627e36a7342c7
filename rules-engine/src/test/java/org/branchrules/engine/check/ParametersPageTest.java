package org.branchrules.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.rule.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on parameters: its files are a pack that is right, and what it calls wrong is told by the check that it names. */
final class ParametersPageTest {
    private static final String PAGE = read();
    private static final String PARAMETERS = "parameters.yaml";
    private static final Pattern FILE = Pattern.compile("(?ms)^```(?:yaml|drl) (\\S+)\n(.*?)^```$");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([^`]+)` \\| \\[(BR-\\d+)]\\(\\S+\\) \\| `([^`]+)` \\|$");
    private static final Pattern UNIT =
            Pattern.compile("(?m)^\\| `([a-z-]+)` \\| .* \\| `parameters\\.(\\w+)\\(\"…\"\\)` \\|$");

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/authoring/parameters.md"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Matcher file = FILE.matcher(PAGE); file.find(); ) {
            files.put(file.group(1), file.group(2).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    static Stream<Arguments> mistakes() {
        return ROW.matcher(PAGE).results().map(row -> Arguments.of(row.group(3), row.group(1), row.group(2)));
    }

    private static List<PackProblem> check(String right, String wrong) {
        SortedMap<String, byte[]> files = files();
        String parameters = new String(files.get(PARAMETERS), StandardCharsets.UTF_8);
        assertThat(parameters).contains(right);
        int at = parameters.lastIndexOf(right);
        String changed = parameters.substring(0, at) + wrong + parameters.substring(at + right.length());
        files.put(PARAMETERS, changed.getBytes(StandardCharsets.UTF_8));
        return PackChecker.check(new PackFiles(files));
    }

    @Test
    void its_files_are_a_pack_without_a_problem_that_passes_its_scenarios() {
        PackFiles pack = new PackFiles(files());
        assertThat(PackChecker.check(pack)).isEmpty();
        Scenarios scenarios = Scenarios.of(pack);
        assertThat(scenarios.problems()).isEmpty();
        assertThat(scenarios.run())
                .hasSize(4)
                .allSatisfy(result -> assertThat(result.differences()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void what_is_wrong_is_told_by_the_check_beside_it(String right, String wrong, String id) {
        assertThat(check(right, wrong))
                .extracting(problem -> problem.check().id())
                .containsExactly(id);
    }

    @Test
    void it_lists_every_unit_with_the_method_that_reads_it() {
        List<String> units =
                UNIT.matcher(PAGE).results().map(row -> row.group(1)).toList();
        PackProblem unknown = check("unit: percent", "unit: per-cent").get(0);
        assertThat(unknown.text().en()).endsWith(String.join(", ", units));
        assertThat(UNIT.matcher(PAGE).results().map(row -> row.group(2)))
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(Arrays.stream(Parameters.class.getMethods())
                        .map(java.lang.reflect.Method::getName)
                        .toList()));
    }
}
