package org.branchrules.testkit;

import static org.branchrules.testkit.BranchAssertions.assertThat;
import static org.branchrules.testkit.BranchAssertions.assertThatThrownBy;

import java.nio.file.Path;
import org.branchrules.engine.mutation.MutationReport;
import org.branchrules.engine.mutation.PolicyMutation;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.model.Language;
import org.junit.jupiter.api.Test;

final class MutationAssertTest {
    private static final Path FOLDER = Path.of("src/test/packs/our-city");
    private static final PolicyMutation OUR_CITY = PolicyMutation.of(PackFiles.ofFolder(FOLDER));
    private static final MutationReport MODALITY =
            OUR_CITY.only("our-3/modality").run();

    @Test
    void the_scenarios_notice_every_change_of_the_figure() {
        // tag::assert[]
        PolicyMutation mutation = PolicyMutation.of(PackFiles.ofFolder(Path.of("src/test/packs/our-city")));
        assertThat(mutation.only("our.disclosures.per-year").run()).scoresAtLeast(95);
        // end::assert[]
    }

    @Test
    void a_failure_shows_what_nothing_notices_and_the_scenario_to_paste() {
        assertThat(MODALITY).scoresAtLeast(0);
        assertThatThrownBy(() -> assertThat(MODALITY).in(Language.EN).scoresAtLeast(1))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        changes that the scenarios notice
                          expected: at least 1 %
                          actual:   0.00 %

                        catalogue/measures.yaml:9 nothing notices if our-3 (“Number of disclosures”) yielded to reasons (“normally” instead of “must”)
                          [our-3/modality/normally]
                          this would, in scenarios/art03.yaml:
                          - name: {zh: "能够发现：our-3（“党务公开次数”）由“应当”改为“一般”，可以理由免责", en: "notices if our-3 (“Number of disclosures”) yielded to reasons (“normally” instead of “must”)"}
                            baseline: agency
                            set:
                              /identity/jurisdiction: "210400"
                              /publicity/3/kind: BRIEFING
                              /excuses/-: {requirement: "our-3", kind: REASON, text: "有事由记录在案"}
                            expect: {our-3: BREACHED}

                        our-city (2024): 0.00 % noticed (0 of 1); not noticed: 1; refused at loading: 0; marked as making no difference: 0
                        """);
        assertThatThrownBy(() -> assertThat(MODALITY).scoresAtLeast(1))
                .hasMessageStartingWith("场景能够发现的改动\n  预期：至少 1 %\n  实际：0.00 %\n\ncatalogue/measures.yaml:9 没有场景会发现：");
    }

    @Test
    void scenarios_that_fail_without_any_change_never_score() {
        MutationReport flawed = PolicyMutation.of(PackFiles.ofFolder(Path.of("src/test/packs/flawed-city")))
                .run();
        assertThatThrownBy(() -> assertThat(flawed).in(Language.EN).scoresAtLeast(0))
                .hasMessageStartingWith("""
                        changes that the scenarios notice
                          expected: at least 0 %, and scenarios that pass without any change
                          actual:   nothing that counts

                        scenarios/art03.yaml:15:14 BR-808""")
                .hasMessageEndingWith("our-city (2024): nothing was tried\n");
    }

    @Test
    void what_has_no_such_change_never_scores() {
        MutationReport none = OUR_CITY.only("our-4").run();
        assertThatThrownBy(() -> assertThat(none).scoresAtLeast(0)).isInstanceOf(AssertionError.class);
    }
}
