package org.branchrules.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.junit.jupiter.api.Test;

/** What is known of the packs that ship. Values on which no scenario depends yet may become fewer. */
class ShippedPackAnalysisTest {
    private static final Path PACKS = Path.of("src/main/packs");

    private static AnalysisReport report(String pack, Policy policy) {
        AnalysisReport report = PackAnalysis.of(PackFiles.ofFolder(PACKS.resolve(pack)), policy)
                .generated(40, 1)
                .variations(200)
                .run();
        assertThat(report.isSound()).as(report.problems().toString()).isTrue();
        return report;
    }

    private static List<String> open(AnalysisReport report, boolean unnoticed) {
        return report.open().stream()
                .filter(answer -> (answer.question() == Question.UNNOTICED) == unnoticed)
                .map(Answer::id)
                .toList();
    }

    @Test
    void every_rule_of_the_national_pack_fires_and_adds_something_and_every_grade_is_reached() {
        AnalysisReport report = report("national-2018", Policy.national());
        assertThat(open(report, false)).isEmpty();
        assertThat(open(report, true))
                .isSubsetOf(
                        "unnoticed/party-groups.expected-from/2018-10-28",
                        "unnoticed/yearly-duties.months-in-being/2018-10-28");
        assertThat(Stream.of(Question.values()).map(question -> report.to(question).count()))
                .satisfiesExactly(
                        rules -> assertThat(rules).isGreaterThan(200),
                        pairs -> assertThat(pairs).isGreaterThan(200),
                        together -> assertThat(together).isGreaterThan(30),
                        values -> assertThat(values).isGreaterThan(40),
                        grades -> assertThat(grades).isEqualTo(4),
                        superiors -> assertThat(superiors).isZero());
    }

    @Test
    void every_rule_of_the_related_regulations_fires_and_adds_something() {
        AnalysisReport report =
                report("related-regulations", Policy.national().withClassPath("related-regulations"));
        assertThat(open(report, false)).isEmpty();
        assertThat(open(report, true))
                .isSubsetOf(
                        "unnoticed/election.delegates.from/2018-10-28",
                        "unnoticed/secretary.induction.within/2018-10-28",
                        "unnoticed/study.officers.hours/2018-10-28",
                        "unnoticed/study.officers.trainings/2018-10-28");
    }
}
