package org.branchrules.testkit;

import static org.branchrules.testkit.BranchAssertions.assertThat;
import static org.branchrules.testkit.BranchAssertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.branchrules.model.Language;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.opentest4j.AssertionFailedError;

/** The tests that come of an annotated class. */
final class ScenarioTestsTest {
    private static final Path FLAWED = Path.of("src/test/packs/flawed-city/scenarios/art03.yaml");

    @PackScenarios("src/test/packs/flawed-city")
    private static final class Flawed implements ScenarioTests {}

    @PackScenarios(value = "src/test/packs/flawed-city", language = Language.EN)
    private static final class FlawedInEnglish implements ScenarioTests {}

    @PackScenarios("src/test/packs/no-scenarios")
    private static final class None implements ScenarioTests {}

    @PackScenarios("src/test/packs/nowhere")
    private static final class Nowhere implements ScenarioTests {}

    private static final class NotAnnotated implements ScenarioTests {}

    private static List<DynamicTest> tests(Class<?> testClass) {
        return ScenarioNodes.of(testClass)
                .flatMap(file -> ((DynamicContainer) file).getChildren())
                .map(DynamicTest.class::cast)
                .toList();
    }

    private static DynamicTest test(Class<?> testClass, int line) {
        return tests(testClass).stream()
                .filter(test -> test.getDisplayName().startsWith(line + ": "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_scenario_and_each_problem_is_a_test_with_its_line_in_the_name() {
        assertThat(tests(Flawed.class))
                .extracting(DynamicNode::getDisplayName)
                .containsExactly(
                        "15: BR-808 基准记录中没有“/lectures/9”所指的位置", "3: 少开一次支委会会议，场景没有说", "8: 公开两次却说不够", "17: 两次公开");
    }

    @Test
    void the_source_is_the_file_with_line_and_column() {
        URI file = FLAWED.toAbsolutePath().toUri();

        assertThat(ScenarioNodes.of(Flawed.class))
                .extracting(
                        DynamicNode::getDisplayName,
                        node -> node.getTestSourceUri().orElseThrow())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("scenarios/art03.yaml", file));
        assertThat(Stream.of(15, 3)
                        .map(line -> test(Flawed.class, line).getTestSourceUri().orElseThrow()))
                .containsExactly(URI.create(file + "?line=15&column=14"), URI.create(file + "?line=3&column=5"));
    }

    @Test
    void a_scenario_that_comes_out_as_it_says_passes() throws Throwable {
        test(Flawed.class, 17).getExecutable().execute();
    }

    @Test
    void a_change_that_the_scenario_does_not_name_is_a_failure() {
        assertThatThrownBy(() -> test(FlawedInEnglish.class, 3).getExecutable().execute())
                .isInstanceOfSatisfying(AssertionFailedError.class, failure -> {
                    assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("12-a: MET");
                    assertThat(failure.getActual().getStringRepresentation()).isEqualTo("12-a: BREACHED");
                })
                .hasMessage("""
                        scenarios/art03.yaml:3 a committee meeting less of which the scenario says nothing
                          12-a Committee meeting every month
                            expected: met (as in baseline `agency`; the scenario does not say that it changes)
                            actual:   breached
                            why:      Found: committee meeting every 1 month(s): 12 due, 11 held, missed 2024-01 (2024-02-05, 2024-03-05, 2024-04-05, 2024-05-06, 2024-06-05, 2024-07-05, 2024-08-05, 2024-09-05, 2024-10-07, 2024-11-05, 2024-12-05). Measured by: Interval of committee meetings: 1 month (Regulation art. 12, in force from 2018-10-28).""");
    }

    @Test
    void all_differences_are_said_at_once_in_the_language_of_the_class() {
        assertThatThrownBy(() -> test(Flawed.class, 8).getExecutable().execute())
                .hasMessage("""
                        scenarios/art03.yaml:8 公开两次却说不够
                          our-3 党务公开次数
                            预期：不符合（场景写明）
                            实际：符合
                            原因：核对的记录：党务公开2次：2024-01-18、2024-09-26。没有发现不符合之处。判定所依据的标准：每年党务公开次数：2（办法第三条，自 2024-01-01 起）。
                          等次
                            预期：差
                            实际：好
                            原因：总分 100.00""");
    }

    @Test
    void what_cannot_be_run_is_a_failure_with_its_place() {
        assertThatThrownBy(() -> test(Flawed.class, 15).getExecutable().execute())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage(
                        "scenarios/art03.yaml:15:14 BR-808 基准记录中没有“/lectures/9”所指的位置。" + "该列表有 4 项，序号从 0 开始；追加一项用“-”。");
    }

    @Test
    void a_pack_without_scenarios_does_not_pass() {
        assertThatThrownBy(() -> tests(None.class).get(0).getExecutable().execute())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("规则包“src/test/packs/no-scenarios”没有可以运行的场景；没有场景不等于通过");
    }

    @Test
    void a_class_that_names_no_pack_or_one_that_is_not_there_says_what_is_missing() {
        assertThatThrownBy(() -> ScenarioNodes.of(NotAnnotated.class))
                .isInstanceOf(ExtensionConfigurationException.class)
                .hasMessageEndingWith(
                        "NotAnnotated names no pack. Maybe @PackScenarios(\"src/main/packs/...\") is missing.");
        assertThatThrownBy(() -> ScenarioNodes.of(Nowhere.class))
                .isInstanceOf(ExtensionConfigurationException.class)
                .hasMessage("there is no folder `src/test/packs/nowhere` in "
                        + Path.of("").toAbsolutePath());
    }
}
