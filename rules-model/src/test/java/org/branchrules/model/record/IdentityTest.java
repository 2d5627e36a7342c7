package org.branchrules.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.record.Given.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(Rejection.of(() -> new Identity(" ", null, null, "210", day("2024-02-01"), day("2024-01-31"))))
                .containsExactly(
                        "/id | “id”为空白 | `id` is blank",
                        "/kind | 缺少“kind” | `kind` is missing",
                        "/form | 缺少“form” | `form` is missing",
                        "/jurisdiction | “210”不是行政区划代码，应为两位、四位或六位数字"
                                + " | `210` is not an administrative division code; expected two, four or six digits",
                        "/dissolvedOn | “dissolvedOn”为 2024-01-31，早于“foundedOn”（2024-02-01）"
                                + " | `dissolvedOn` is 2024-01-31, which lies before `foundedOn`, 2024-02-01");
    }

    @Test
    void an_id_that_is_not_given_is_missing_and_not_blank_as_well() {
        assertThat(Rejection.of(() -> new Identity(null, BranchKind.AGENCY, BranchForm.STAND_ALONE, null, null, null)))
                .containsExactly("/id | 缺少“id” | `id` is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "2101", "210102"})
    void a_jurisdiction_has_two_four_or_six_digits(String code) {
        assertThat(Rejection.of(() -> of(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "210", "21010", "2101021", "21010x", "２１", " 21"})
    void anything_else_is_no_jurisdiction(String code) {
        assertThat(Rejection.of(() -> of(code)))
                .containsExactly("/jurisdiction | “" + code + "”不是行政区划代码，应为两位、四位或六位数字 | `" + code
                        + "` is not an administrative division code; expected two, four or six digits");
    }

    @Test
    void a_branch_may_be_dissolved_on_the_day_of_its_founding() {
        assertThat(Rejection.of(() -> Given.existing("2024-02-01", "2024-02-01")))
                .isEmpty();
    }

    private static Identity of(String jurisdiction) {
        return new Identity("b", BranchKind.VILLAGE, BranchForm.STAND_ALONE, jurisdiction, null, null);
    }
}
