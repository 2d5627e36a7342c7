package org.branchrules.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.PackReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example packs of cities and provinces, each upon the national pack. */
final class ExamplePacksTest {
    private static final Path PACKS = Path.of("../rules-examples/packs");
    private static final List<PackScenarios> SCENARIOS = folders().stream()
            .map(folder -> new PackScenarios(folder, scenarios(folder)))
            .toList();

    /** The scenarios of one pack. */
    private record PackScenarios(Path folder, Scenarios scenarios) {}

    /** One scenario of one pack. */
    record Case(Scenarios scenarios, String folder, Scenario scenario) {
        @Override
        public String toString() {
            return folder + "/" + scenario;
        }
    }

    private static List<Path> folders() {
        try (Stream<Path> folders = Files.list(PACKS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenarios scenarios(Path folder) {
        PackFiles pack = PackFiles.ofFolder(folder);
        return Scenarios.of(pack, Policy.national().with(pack));
    }

    static Stream<Case> cases() {
        return SCENARIOS.stream()
                .flatMap(pack -> pack.scenarios().all().stream()
                        .map(scenario -> new Case(
                                pack.scenarios(), pack.folder().getFileName().toString(), scenario)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_scenario_comes_out_as_it_says(Case scenario) {
        assertThat(scenario.scenarios().run(scenario.scenario()).differences()).isEmpty();
    }

    @Test
    void every_pack_has_scenarios_and_says_that_it_is_not_the_official_table() throws IOException {
        for (PackScenarios pack : SCENARIOS) {
            assertThat(pack.scenarios().problems()).as(pack.folder().toString()).isEmpty();
            assertThat(pack.scenarios().scenarios())
                    .as(pack.folder().toString())
                    .hasSizeGreaterThan(2);
            assertThat(Files.readString(pack.folder().resolve("pack.yaml")))
                    .contains("modelled on the published outline; not the official table", "不是官方表格");
        }
    }

    @Test
    void the_old_edition_of_liaoning_holds_beside_the_regulation_until_the_new_one_begins() {
        PackFiles before = PackFiles.ofFolder(PACKS.resolve("liaoning-organs-2016"));
        PackFiles now = PackFiles.ofFolder(PACKS.resolve("liaoning-organs-2018"));
        AssessmentEngine engine = AssessmentEngine.of(Policy.national().with(before, now));
        Scenarios scenarios = Scenarios.of(before, engine.policy());

        Assessment eve = engine.assess(scenarios.baseline("liaoning-2017"), until(LocalDate.of(2018, 11, 18)));
        Assessment day = engine.assess(scenarios.baseline("liaoning-2017"), until(LocalDate.of(2018, 11, 19)));

        assertThat(editions(eve)).containsExactly("national-2018 2018-10-28", "liaoning-organs 2016-04");
        assertThat(eve.outcome(new RequirementId("ln-1"))).isEqualTo(Outcome.BREACHED);
        assertThat(editions(day)).containsExactly("national-2018 2018-10-28", "liaoning-organs 2018-11");
        assertThat(day.requirements()).noneMatch(outcome -> outcome.id().value().equals("ln-1"));
    }

    private static AssessmentPeriod until(LocalDate last) {
        return AssessmentPeriod.of(last.withDayOfYear(1), last);
    }

    private static List<String> editions(Assessment assessment) {
        return assessment.receipt().packs().stream()
                .map((PackReference pack) -> pack.id() + " " + pack.edition())
                .toList();
    }
}
