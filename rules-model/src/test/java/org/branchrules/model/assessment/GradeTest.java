package org.branchrules.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.assessment.Grade.FAIRLY_GOOD;
import static org.branchrules.model.assessment.Grade.GOOD;
import static org.branchrules.model.assessment.Grade.ORDINARY;
import static org.branchrules.model.assessment.Grade.POOR;

import org.junit.jupiter.api.Test;

class GradeTest {
    @Test
    void grades_run_from_good_to_poor() {
        assertThat(Grade.values()).containsExactly(GOOD, FAIRLY_GOOD, ORDINARY, POOR);
        assertThat(GOOD.isBetterThan(FAIRLY_GOOD)).isTrue();
        assertThat(ORDINARY.isBetterThan(FAIRLY_GOOD)).isFalse();
        assertThat(POOR.isBetterThan(POOR)).isFalse();
    }

    @Test
    void of_two_grades_the_worse_is_the_same_from_either_side() {
        for (Grade one : Grade.values()) {
            for (Grade other : Grade.values()) {
                assertThat(one.worse(other)).isEqualTo(other.worse(one));
                assertThat(one.worse(other).isBetterThan(one)).isFalse();
            }
        }
        assertThat(GOOD.worse(ORDINARY)).isEqualTo(ORDINARY);
    }

    @Test
    void a_range_of_one_grade_is_certain() {
        assertThat(new GradeRange(GOOD, GOOD).isCertain()).isTrue();
        assertThat(new GradeRange(ORDINARY, GOOD).isCertain()).isFalse();
    }

    @Test
    void an_outcome_is_decided_or_open_or_does_not_count() {
        assertThat(Outcome.values())
                .filteredOn(Outcome::isDecided)
                .containsExactly(Outcome.MET, Outcome.BREACHED, Outcome.EXCUSED);
        assertThat(Outcome.values())
                .filteredOn(Outcome::isOpen)
                .containsExactly(Outcome.UNDETERMINED, Outcome.JUDGEMENT);
    }
}
