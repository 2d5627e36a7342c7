package org.branchrules.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.junit.jupiter.api.Test;

/** What the national pack codes, where, and what tests it. */
class NationalCoverageTest {
    private static final Path PAGE = Path.of("../docs/catalogue.md");
    private static final int REQUIREMENTS = 125;

    private final Policy policy = Policy.national();
    private final Coverage coverage = new Coverage(
            NationalScenariosTest.PACK,
            policy.requirements(),
            new OutcomesReached(Scenarios.of(PackFiles.ofFolder(NationalScenariosTest.PACK), policy)));

    @Test
    void the_catalogue_holds_every_requirement_of_the_regulation() {
        assertThat(policy.requirements()).hasSize(REQUIREMENTS);
    }

    @Test
    void scenarios_reach_every_outcome_that_a_coded_requirement_can_have() {
        assertThat(coverage.gaps()).isEmpty();
    }

    @Test
    void the_catalogue_page_says_what_is_coded_where_and_tested_by_what() throws IOException {
        String page = coverage.page("NationalCoverageTest", policy.title());
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
                .as("docs/catalogue.md is stale; run the tests of rules-engine with -Dregenerate=true")
                .isEqualTo(page);
    }
}
