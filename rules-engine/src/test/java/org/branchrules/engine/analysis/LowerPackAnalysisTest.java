package org.branchrules.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.junit.jupiter.api.Test;

/** Packs below the national one that only draw their own lines between grades. */
class LowerPackAnalysisTest {
    private static PackFiles city(int good, String scenarios) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("pack.yaml", """
                id: our-city
                edition: "2019"
                title: {zh: 试验包, en: Test pack}
                level: city
                extends: [national-2018]
                jurisdictions: ["2109"]
                validFrom: 2019-01-01
                """.getBytes(StandardCharsets.UTF_8));
        files.put("scheme.yaml", """
                bands: [{grade: GOOD, from: %d}, {grade: FAIRLY_GOOD, from: 9}, {grade: ORDINARY, from: 8}, {grade: POOR, from: 0}]
                """.formatted(good).getBytes(StandardCharsets.UTF_8));
        files.put("scenarios/saved.yaml", scenarios.getBytes(StandardCharsets.UTF_8));
        return new PackFiles(files);
    }

    private static Answer better(PackFiles pack) {
        return PackAnalysis.of(pack, Policy.national().with(pack))
                .generated(30, 1)
                .variations(0)
                .run()
                .answers()
                .stream()
                .filter(answer -> answer.question() == Question.BETTER_THAN_SUPERIOR)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_pack_that_grades_better_than_its_superior_is_shown_with_a_branch_that_can_be_saved() {
        PackFiles pack = city(10, "scenarios: []\n");
        Answer answer = better(pack);
        assertThat(answer.finding()).isTrue();
        assertThat(answer.id()).isEqualTo("better-than-superior/our-city");
        assertThat(answer.text().en())
                .isEqualTo("with pack our-city a branch is graded “good”, by its superiors alone only “fairly good”");
        Witness witness = ((Grounds.Shown) answer.grounds()).witness();
        assertThat(witness.place().en()).startsWith("invented branch ").endsWith(" (seed 1)");
        assertThat(witness.scenario()).contains("grade: GOOD", "/identity/jurisdiction: \"2109\"");

        PackFiles saved = city(10, "scenarios:\n" + witness.scenario());
        assertThat(Scenarios.of(saved, Policy.national().with(saved)).run())
                .singleElement()
                .satisfies(result ->
                        assertThat(result.passed()).as(result.toString()).isTrue());
    }

    @Test
    void a_pack_that_grades_no_better_says_how_many_branches_were_asked() {
        PackFiles pack = city(90, "scenarios: []\n");
        TreeMap<String, byte[]> files = new TreeMap<>(pack.files());
        files.remove("scheme.yaml");
        Answer answer = better(new PackFiles(files));
        assertThat(answer.finding()).isFalse();
        assertThat(answer.text().en())
                .isEqualTo("with pack our-city no branch is graded better than by its superiors alone");
        assertThat(((Grounds.NoneFound) answer.grounds()).bound().scenarios()).isZero();
        assertThat(((Grounds.NoneFound) answer.grounds()).bound().generated()).isBetween(20, 30);
    }
}
