package org.branchrules.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example packs of cities and provinces, all in one policy upon the national pack. */
final class ExamplePacksTest {
    private static final Path PACKS = Path.of("../rules-examples/packs");
    private static final Policy POLICY =
            Policy.national().with(folders().stream().map(PackFiles::ofFolder).toArray(PackFiles[]::new));

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
        return Scenarios.of(PackFiles.ofFolder(folder), POLICY);
    }

    static Stream<Case> cases() {
        return folders().stream().flatMap(folder -> {
            Scenarios scenarios = scenarios(folder);
            return scenarios.all().stream()
                    .map(scenario -> new Case(scenarios, folder.getFileName().toString(), scenario));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_scenario_comes_out_as_it_says(Case scenario) {
        assertThat(scenario.scenarios().run(scenario.scenario()).differences()).isEmpty();
    }

    @Test
    void every_pack_has_scenarios_and_says_that_it_is_not_the_official_table() throws IOException {
        for (Path folder : folders()) {
            assertThat(scenarios(folder).scenarios()).as(folder.toString()).hasSizeGreaterThan(2);
            assertThat(scenarios(folder).problems()).as(folder.toString()).isEmpty();
            assertThat(Files.readString(folder.resolve("pack.yaml")))
                    .contains("modelled on the published outline; not the official table", "不是官方表格");
        }
    }
}
