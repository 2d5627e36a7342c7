package org.branchrules.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.fact.Cadence;
import org.branchrules.model.fact.CalendarWindow;
import org.branchrules.model.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that rules cannot reckon with is refused where it is written, not when branches are assessed. */
final class ParameterValuesTest {
    private static final Path NATIONAL = Path.of("src/main/packs/national-2018");

    private static PackFiles national(String was, String is) {
        TreeMap<String, byte[]> files =
                new TreeMap<>(PackFiles.ofFolder(NATIONAL).files());
        files.computeIfPresent("parameters.yaml", (path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(text).contains(was);
            return text.replace(was, is).getBytes(StandardCharsets.UTF_8);
        });
        return new PackFiles(files);
    }

    private static PackFiles minimal(String file, String was, String is) {
        TreeMap<String, byte[]> files = new TreeMap<>(CheckPage.minimal().files());
        String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        assertThat(text).contains(was);
        files.put(file, text.replace(was, is).getBytes(StandardCharsets.UTF_8));
        return new PackFiles(files);
    }

    private static PackFiles city(String value) {
        return new PackFiles(new TreeMap<>(
                Map.of("pack.yaml", """
                id: a
                edition: "1"
                title: {zh: 试验, en: Test}
                level: city
                extends: [national-2018]
                validFrom: 2020-01-01
                """.getBytes(StandardCharsets.UTF_8), "parameters.yaml", """
                set:
                  - key: members-meeting.interval
                    values:
                      - {from: 2020-01-01, value: %s, source: {zh: 本办法, en: These measures}}
                """.formatted(value)
                        .getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> said(PackFiles pack) {
        return PackChecker.check(pack).stream().map(PackProblem::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "24"})
    void an_interval_that_does_not_divide_the_year_is_refused(String value) {
        assertThat(said(national(
                        "value: 3\n        source:\n          zh: 《条例》第十一条",
                        "value: " + value + "\n        source:\n          zh: 《条例》第十一条")))
                .singleElement()
                .asString()
                .contains(
                        "BR-450 members-meeting.interval.values[0].value: a year cannot be divided into equal windows of `"
                                + value + "` months, and rules count by windows; expected 1, 2, 3, 4, 6 or 12");
    }

    @Test
    void a_pack_below_cannot_set_an_interval_that_does_not_divide_the_year_either() {
        assertThat(said(city("0")))
                .containsExactly(
                        "parameters.yaml:4:35 BR-450 members-meeting.interval.values[0].value: a year cannot be"
                                + " divided into equal windows of `0` months, and rules count by windows; expected 1, 2, 3, 4, 6 or 12");
        assertThat(said(city("1"))).isEmpty();
        assertThat(said(city("2"))).isEmpty();
    }

    @Test
    void nor_can_somebody_who_tries_out_a_change() {
        assertThatThrownBy(() -> Policy.national().withParameters(Map.of("members-meeting.interval", "5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("members-meeting.interval cannot be 5");
    }

    @Test
    void the_lengths_accepted_are_those_that_a_cadence_can_count_by() {
        Cadence cadence =
                new Cadence("theme-day", "", List.of(), new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        for (int months = -1; months <= 25; months++) {
            int length = months;
            for (Runnable count : List.<Runnable>of(
                    () -> cadence.due(length), () -> cadence.missed(length), () -> cadence.every(length))) {
                if (CalendarWindow.divideYear(length)) {
                    count.run();
                } else {
                    assertThatThrownBy(count::run).isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    @Test
    void a_share_of_more_than_the_whole_is_refused() {
        assertThat(said(national(
                        "value: \"1/2\"\n        source:\n          zh: 《条例》第十一条",
                        "value: \"3/2\"\n        source:\n          zh: 《条例》第十一条")))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem)
                        .contains("BR-419")
                        .endsWith("`3/2` is not a value of the unit `ratio`; expected such as 1/2, 2/3, 1/1"));
    }

    @Test
    void a_limit_of_applicability_is_a_number_that_can_be_counted_to() {
        assertThat(said(minimal("catalogue/ch1.yaml", "atLeast: branch.minimum", "atLeast: 99999999999")))
                .contains(
                        "catalogue/ch1.yaml:15:20 BR-419 1-a.applies.fullMembers: `99999999999` is not a value of the unit"
                                + " `count`; expected such as 0, 1, 2 … 1000000");
        assertThat(said(minimal("catalogue/ch1.yaml", "atLeast: branch.minimum", "atLeast: branch.minimun")))
                .contains("catalogue/ch1.yaml:15:20 BR-414 1-a.applies.fullMembers: no parameter `branch.minimun` in"
                        + " parameters.yaml. Maybe `branch.minimum` was meant.");
    }
}
