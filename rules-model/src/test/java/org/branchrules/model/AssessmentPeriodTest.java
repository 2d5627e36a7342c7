package org.branchrules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-Q1, 2024-01-01, 2024-03-31",
        "2024-Q2, 2024-04-01, 2024-06-30",
        "2024-Q3, 2024-07-01, 2024-09-30",
        "2024-Q4, 2024-10-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024-12, 2024-12-01, 2024-12-31",
        "2024-01-01..2024-06-30, 2024-01-01, 2024-06-30",
        "2024-05-17..2024-05-17, 2024-05-17, 2024-05-17"
    })
    void every_form_is_read_and_written_back_the_same(String text, LocalDate from, LocalDate to) {
        AssessmentPeriod period = AssessmentPeriod.parse(text);

        assertThat(period).isEqualTo(new AssessmentPeriod(from, to, to));
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01..2024-12-31, 2024",
        "2024-07-01..2024-09-30, 2024-Q3",
        "2024-02-01..2024-02-29, 2024-02",
        "2024-02-01..2024-02-28, 2024-02-01..2024-02-28",
        "2024-02-01..2024-04-30, 2024-02-01..2024-04-30",
        "2024-01-01..2024-06-30, 2024-01-01..2024-06-30"
    })
    void a_period_is_written_in_the_shortest_form_there_is(String text, String shortest) {
        assertThat(AssessmentPeriod.parse(text)).hasToString(shortest);
    }

    @Test
    void a_period_is_written_the_same_whatever_day_it_is_seen_from() {
        assertThat(AssessmentPeriod.year(2024).asOf(LocalDate.of(2024, 8, 1))).hasToString("2024");
        assertThat(AssessmentPeriod.parse("2024-Q3").asOf(LocalDate.of(2025, 8, 1)))
                .hasToString("2024-Q3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "20245",
                "2024-Q0",
                "2024-Q5",
                "2024-q3",
                "2024-5",
                "2024/05",
                "..",
                "..2024-06-30",
                "last year",
                "２０２４",
                "2024 "
            })
    void anything_else_is_no_period(String text) {
        assertThatThrownBy(() -> AssessmentPeriod.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "`" + text + "` is not a period; expected 2024, 2024-Q3, 2024-05 or 2024-01-01..2024-06-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-00", "2024-13", "2024-02-30..2024-06-30", "2024-01-01..", "2024-01-01..2024-6-30"})
    void a_month_or_day_that_there_is_not_is_named(String text) {
        assertThatThrownBy(() -> AssessmentPeriod.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("`" + text + "` is not a period: ");
    }

    @Test
    void a_period_lies_within_one_calendar_year() {
        assertThatThrownBy(() -> AssessmentPeriod.parse("2023-12-31..2024-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a period lies within one calendar year: from 2023-12-31 to 2024-01-01");
        assertThatThrownBy(() -> AssessmentPeriod.parse("2024-06-30..2024-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a period lies within one calendar year: from 2024-06-30 to 2024-01-01");
    }

    @Test
    void a_period_is_assessed_on_its_first_day_at_the_earliest() {
        AssessmentPeriod year = AssessmentPeriod.year(2024);

        assertThat(year.asOf(LocalDate.of(2024, 1, 1)).asOf()).isEqualTo("2024-01-01");
        assertThat(year.asOf(LocalDate.of(2026, 1, 1)).asOf()).isEqualTo("2026-01-01");
        assertThatThrownBy(() -> year.asOf(LocalDate.of(2023, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the assessment date 2023-12-31 lies before the period, 2024-01-01");
    }

    @Test
    void a_period_holds_its_first_and_last_day() {
        AssessmentPeriod february = AssessmentPeriod.parse("2024-02");

        assertThat(february.contains(LocalDate.of(2024, 1, 31))).isFalse();
        assertThat(february.contains(LocalDate.of(2024, 2, 1))).isTrue();
        assertThat(february.contains(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(february.contains(LocalDate.of(2024, 3, 1))).isFalse();
        assertThat(february.year()).isEqualTo(2024);
    }
}
