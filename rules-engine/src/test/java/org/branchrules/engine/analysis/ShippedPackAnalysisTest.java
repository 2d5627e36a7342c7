package org.branchrules.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.junit.jupiter.api.Test;

/** What the packs that ship answer. Values of parameters are not asked for here: their mutants are. */
class ShippedPackAnalysisTest {
    private static final Path PACKS = Path.of("src/main/packs");
    private static final Set<Question> QUESTIONS = EnumSet.complementOf(EnumSet.of(Question.UNNOTICED));

    private static AnalysisReport report(String pack, Policy policy) {
        AnalysisReport report = PackAnalysis.of(PackFiles.ofFolder(PACKS.resolve(pack)), policy)
                .generated(20, 1)
                .variations(200)
                .only(QUESTIONS)
                .run();
        assertThat(report.failing()).isEmpty();
        assertThat(report.problems()).isEmpty();
        return report;
    }

    @Test
    void every_rule_of_the_national_pack_fires_and_adds_something_and_every_grade_is_reached() {
        AnalysisReport report = report("national-2018", Policy.national());
        assertThat(report.answers()).noneMatch(Answer::finding);
        assertThat(report.to(Question.NEVER_FIRES)).hasSizeGreaterThan(200);
        assertThat(report.to(Question.IMPLIED)).hasSizeGreaterThan(200);
        assertThat(report.to(Question.PUNISHED_TWICE)).hasSizeGreaterThan(30);
        assertThat(report.to(Question.UNREACHABLE).map(Answer::id))
                .containsExactly(
                        "unreachable/scheme/GOOD",
                        "unreachable/scheme/FAIRLY_GOOD",
                        "unreachable/scheme/ORDINARY",
                        "unreachable/scheme/POOR");
        assertThat(report.to(Question.BETTER_THAN_SUPERIOR)).isEmpty();
    }

    @Test
    void all_that_is_found_in_the_related_regulations_is_marked_as_known() {
        AnalysisReport report = report("related-regulations", Policy.national().withClassPath("related-regulations"));
        assertThat(report.answers().stream().filter(Answer::finding).map(Answer::id))
                .containsExactly(
                        "punished-twice/20-c/R-04",
                        "punished-twice/29-c/R-15-c",
                        "punished-twice/R-05/R-25-a",
                        "punished-twice/R-10/R-25-a",
                        "better-than-superior/related-regulations");
        assertThat(report.open()).isEmpty();
        assertThat(report.to(Question.NEVER_FIRES)).hasSizeGreaterThan(100);
        assertThat(report.to(Question.PUNISHED_TWICE)).hasSizeGreaterThan(5);
    }
}
