package org.branchrules.engine.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.io.Format;
import org.branchrules.engine.io.ReadResult;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.engine.io.RecordWriter;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;
import org.junit.jupiter.api.Test;

final class PopulationTest {
    private static final int MANY = 2_000;
    private static final List<InventedBranch> BRANCHES =
            Population.of(1).branches(MANY).toList();

    @Test
    void every_record_is_read_back_as_it_was_written() {
        RecordWriter writer = new RecordWriter();
        RecordReader reader = new RecordReader();
        for (InventedBranch branch : BRANCHES.subList(0, 400)) {
            String text = branch.index() % 2 == 0 ? writer.json(branch.record()) : writer.yaml(branch.record());
            Format format = branch.index() % 2 == 0 ? Format.JSON : Format.YAML;
            ReadResult result = reader.read("branch", text.getBytes(StandardCharsets.UTF_8), format);
            assertThat(result.rejected()).isEmpty();
            assertThat(writer.canonical(result.records().get(0))).isEqualTo(writer.canonical(branch.record()));
        }
    }

    @Test
    void a_branch_depends_on_seed_year_and_index_only() {
        RecordWriter writer = new RecordWriter();
        assertThat(Population.of(1).branch(1_234).record())
                .isEqualTo(BRANCHES.get(1_234).record());
        assertThat(Population.of(2).branch(1_234).record())
                .isNotEqualTo(BRANCHES.get(1_234).record());
        // changes whenever the population does, and must not change with the machine
        assertThat(writer.digest(Population.of(42).branch(7).record()))
                .isEqualTo("44c5cebc70533e6785f3f0ef16d37fc3729c2ef0835f2f9c19153945db74415f");
    }

    @Test
    void every_kind_form_and_failing_occurs() {
        Set<BranchKind> kinds = EnumSet.allOf(BranchKind.class);
        kinds.remove(BranchKind.MILITARY);
        assertThat(BRANCHES)
                .extracting(branch -> branch.record().identity().kind())
                .containsAll(kinds)
                .doesNotContain(BranchKind.MILITARY);
        assertThat(BRANCHES)
                .extracting(branch -> branch.record().identity().form())
                .contains(BranchForm.values());
        assertThat(BRANCHES).flatExtracting(InventedBranch::failings).contains(Failing.values());
        assertThat(BRANCHES).anyMatch(branch -> branch.record().identity().dissolvedOn() != null);
        assertThat(BRANCHES)
                .anyMatch(branch -> branch.record().identity().foundedOn().getYear() == 2024);
    }

    @Test
    void every_grade_occurs_and_a_branch_without_failings_breaches_nothing() {
        AssessmentEngine engine = AssessmentEngine.national();
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        for (InventedBranch branch : BRANCHES) {
            Assessment assessment = engine.assess(branch.record(), AssessmentPeriod.year(2024));
            grades.merge(assessment.grade(), 1, Integer::sum);
            if (branch.failings().isEmpty()
                    && branch.record().identity().foundedOn().getYear() < 2024) {
                assertThat(assessment.requirements())
                        .filteredOn(requirement -> requirement.outcome() == Outcome.BREACHED)
                        .allMatch(requirement -> requirement.reason() instanceof Reason.Judged);
            }
        }
        assertThat(grades.get(Grade.GOOD)).isBetween(MANY * 50 / 100, MANY * 75 / 100);
        assertThat(grades.get(Grade.FAIRLY_GOOD)).isBetween(MANY * 4 / 100, MANY * 15 / 100);
        assertThat(grades.get(Grade.ORDINARY)).isBetween(MANY * 15 / 100, MANY * 35 / 100);
        assertThat(grades.get(Grade.POOR)).isBetween(MANY / 100, MANY * 8 / 100);
    }

    @Test
    void an_index_is_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.of(1).branch(-1))
                .withMessageContaining("-1");
    }

    @Test
    void every_id_says_that_the_branch_is_invented() {
        assertThat(BRANCHES)
                .extracting(InventedBranch::record)
                .extracting(BranchRecord::identity)
                .allMatch(identity -> identity.id().startsWith("invented-1-"));
    }
}
