package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.branchrules.model.fact.Facts.days;
import static org.branchrules.model.record.Given.day;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.branchrules.model.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {
    private static final Span YEAR = new Span(day("2024-01-01"), day("2024-12-31"));

    @ParameterizedTest
    @CsvSource({"1, 12", "2, 6", "3, 4", "4, 3", "6, 2", "12, 1"})
    void a_whole_year_has_so_many_windows_and_without_a_day_all_are_missed(int months, int windows) {
        Cadence none = held(YEAR);

        assertThat(none.due(months)).isEqualTo(windows);
        assertThat(none.missed(months)).isEqualTo(windows);
        assertThat(none.held()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5, 7, 8, 9, 10, 11, 13, 24})
    void a_window_that_does_not_divide_the_year_is_refused(int months) {
        assertThatThrownBy(() -> held(YEAR).due(months))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a calendar window is 1, 2, 3, 4, 6 or 12 months, not " + months);
        assertThatThrownBy(() -> held(YEAR).missed(months)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> held(YEAR).every(months)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_missed_quarters_are_named() {
        Cadence meetings = held(YEAR, "2024-03-31", "2024-04-01", "2024-12-31");

        assertThat(meetings.every(3))
                .isEqualTo(new CadenceCount(
                        "members-meeting",
                        "",
                        3,
                        4,
                        3,
                        List.of(new CalendarWindow(YearMonth.of(2024, 7), 3)),
                        days("2024-03-31", "2024-04-01", "2024-12-31")));
        assertThat(meetings.every(3).missed().get(0)).hasToString("2024-Q3");
        assertThat(meetings.every(3).spans()).containsExactly(new Span(day("2024-07-01"), day("2024-09-30")));
    }

    @Test
    void several_days_in_one_month_do_not_make_up_for_another_month() {
        Cadence meetings = held(YEAR, "2024-01-01", "2024-01-31", "2024-03-01");

        assertThat(meetings.missed(1)).isEqualTo(10);
        assertThat(meetings.every(1).missed().get(0)).hasToString("2024-02");
        assertThat(meetings.every(1).missed().get(1)).hasToString("2024-04");
        assertThat(meetings.missed(2)).isEqualTo(4);
        assertThat(meetings.every(2).missed().get(0)).hasToString("2024-05..2024-06");
        assertThat(meetings.missed(12)).isZero();
        assertThat(held(YEAR).every(12).missed().get(0)).hasToString("2024");
    }

    @Test
    void a_window_is_due_when_all_its_days_are_observed() {
        assertThat(held(new Span(day("2024-01-01"), day("2024-03-31"))).due(3)).isEqualTo(1);
        assertThat(held(new Span(day("2024-01-02"), day("2024-03-31"))).due(3)).isZero();
        assertThat(held(new Span(day("2024-01-01"), day("2024-03-30"))).due(3)).isZero();
        assertThat(held(new Span(day("2024-02-01"), day("2024-02-29"))).due(1)).isEqualTo(1);
        assertThat(held(new Span(day("2024-02-01"), day("2024-02-28"))).due(1)).isZero();
        assertThat(held(new Span(day("2023-02-01"), day("2023-02-28"))).due(1)).isEqualTo(1);
    }

    @Test
    void a_day_in_a_window_that_is_not_due_is_held_and_makes_up_for_nothing() {
        Cadence meetings = held(new Span(day("2024-02-15"), day("2024-09-30")), "2024-03-01");

        assertThat(meetings.held()).isEqualTo(1);
        assertThat(meetings.due(3)).isEqualTo(2);
        assertThat(meetings.missed(3)).isEqualTo(2);
        assertThat(meetings.missed(1)).isEqualTo(6);
    }

    @Test
    void days_that_are_not_observed_do_not_count() {
        Cadence meetings =
                held(new Span(day("2024-03-01"), day("2024-06-30")), "2024-07-01", "2024-03-01", "2024-02-29");

        assertThat(meetings.days()).containsExactly(day("2024-03-01"));
    }

    @Test
    void nothing_is_due_in_no_days() {
        Cadence meetings = held(new Span(day("2024-07-01"), day("2024-06-30")));

        assertThat(meetings.due(1)).isZero();
        assertThat(meetings.missed(1)).isZero();
        assertThat(meetings.longestGapMonths()).isZero();
        assertThat(meetings.every(1).missed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2024-01-05",
        "0, 2024-01-05 2024-02-05 2024-03-05",
        "1, 2024-01-05 2024-02-06",
        "10, 2024-01-05 2024-02-15 2024-03-10",
        "1, 2024-01-31 2024-02-01",
        "2, 2024-01-31 2024-02-29 2024-03-31",
        "5, 2024-01-29 2024-02-03",
        "15, 2024-01-01 2024-02-16",
        "15, 2024-01-01 2024-02-17",
        "20, 2024-01-01 2024-02-11 2024-03-21"
    })
    void the_day_of_the_month_wanders_over_its_turn_the_shorter_way(int spread, String days) {
        assertThat(held(YEAR, days.split(" ")).daySpread()).isEqualTo(spread);
    }

    @Test
    void a_day_that_was_never_held_does_not_wander() {
        assertThat(held(YEAR).daySpread()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "12, ''",
        "6, 2024-06-15",
        "6, 2024-01-01 2024-07-02 2024-12-01",
        "5, 2024-01-01 2024-07-01 2024-12-01",
        "11, 2024-01-31",
        "10, 2024-02-01",
        "1, 2024-01-31 2024-03-01 2024-04-01 2024-05-01 2024-06-01 2024-07-01 2024-08-01 2024-09-01 2024-10-01 2024-11-30"
    })
    void the_longest_gap_is_counted_in_whole_months_from_the_day_after(int months, String days) {
        assertThat(held(YEAR, days.isEmpty() ? new String[0] : days.split(" ")).longestGapMonths())
                .isEqualTo(months);
    }

    @Test
    void two_sessions_on_one_day_leave_no_gap_between_them() {
        assertThat(held(new Span(day("2024-05-01"), day("2024-05-31")), "2024-05-10", "2024-05-10")
                        .longestGapMonths())
                .isZero();
    }

    @Property(tries = 200, seed = "20240601")
    void what_is_due_was_held_or_missed_and_an_added_day_never_misses_more(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 365) Integer> offsets,
            @ForAll @IntRange(min = 0, max = 365) int from,
            @ForAll @IntRange(min = 0, max = 365) int to,
            @ForAll @IntRange(min = 0, max = 365) int added) {
        Span observed =
                new Span(day("2024-01-01").plusDays(from), day("2024-01-01").plusDays(to));
        List<java.time.LocalDate> days = new ArrayList<>();
        offsets.forEach(offset -> days.add(day("2024-01-01").plusDays(offset)));
        Cadence before = new Cadence("theme-day", "", days, observed);
        days.add(day("2024-01-01").plusDays(added));
        Cadence after = new Cadence("theme-day", "", days, observed);

        for (int months : new int[] {1, 2, 3, 4, 6, 12}) {
            CadenceCount count = before.every(months);
            assertThat(count.due()).isEqualTo(before.due(months));
            assertThat(count.missed()).hasSize(before.missed(months));
            assertThat(count.held() + count.missed().size()).isEqualTo(count.due());
            assertThat(count.missed())
                    .allSatisfy(window -> assertThat(before.days())
                            .noneMatch(day -> window.span().contains(day)));
            assertThat(after.due(months)).isEqualTo(before.due(months));
            assertThat(after.missed(months)).isLessThanOrEqualTo(before.missed(months));
        }
        assertThat(after.longestGapMonths()).isLessThanOrEqualTo(before.longestGapMonths());
    }

    @Property(tries = 100, seed = "20240601")
    void the_order_of_days_does_not_matter(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 365) Integer> offsets, @ForAll Random random) {
        List<java.time.LocalDate> days = new ArrayList<>();
        offsets.forEach(offset -> days.add(day("2024-01-01").plusDays(offset)));
        Cadence ordered = new Cadence("theme-day", "", days, YEAR);
        java.util.Collections.shuffle(days, random);

        assertThat(new Cadence("theme-day", "", days, YEAR)).isEqualTo(ordered);
    }

    private static Cadence held(Span observed, String... days) {
        return new Cadence("members-meeting", "", days(days), observed);
    }
}
