package org.branchrules.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.branchrules.engine.Policy;
import org.branchrules.model.Text;
import org.branchrules.model.policy.Requirement;
import org.junit.jupiter.api.Test;

/** What the pack of related regulations codes, where, and what tests it. */
class RelatedCoverageTest {
    private static final Path PAGE = Path.of("../docs/catalogue-related.md");
    private static final int ROWS = 37;
    private static final Text TITLE =
            new Text("与党支部工作有关的其他党内法规规则包", "Rules of other regulations that bear on party branches");

    private final Policy policy = RelatedScenariosTest.POLICY;
    private final Coverage coverage = new Coverage(
            RelatedScenariosTest.PACK,
            policy.requirements().stream()
                    .filter(requirement -> !requirement.id().isOfRegulation())
                    .toList(),
            new OutcomesReached(RelatedScenariosTest.scenarios()));

    @Test
    void the_catalogue_accounts_for_every_row() {
        Set<String> rows =
                coverage.requirements().stream().map(Requirement::article).collect(Collectors.toSet());
        assertThat(rows)
                .isEqualTo(IntStream.rangeClosed(1, ROWS)
                        .mapToObj("R-%02d"::formatted)
                        .collect(Collectors.toSet()));
    }

    @Test
    void scenarios_reach_every_outcome_that_a_coded_requirement_can_have() {
        assertThat(coverage.gaps()).isEmpty();
    }

    @Test
    void the_catalogue_page_says_what_is_coded_where_and_tested_by_what() throws IOException {
        String page = coverage.page("RelatedCoverageTest", TITLE);
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
                .as("docs/catalogue-related.md is stale; run the tests of rules-engine with -Dregenerate=true")
                .isEqualTo(page);
    }
}
