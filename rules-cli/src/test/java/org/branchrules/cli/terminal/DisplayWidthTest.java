package org.branchrules.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DisplayWidthTest {
    @Test
    void chinese_characters_and_full_width_punctuation_take_two_columns() {
        assertThat(DisplayWidth.of("党员大会")).isEqualTo(8);
        assertThat(DisplayWidth.of("（一）。")).isEqualTo(8);
        assertThat(DisplayWidth.of("11-a")).isEqualTo(4);
        assertThat(DisplayWidth.of("ＡＢ")).isEqualTo(4);
        assertThat(DisplayWidth.of("𠀀")).isEqualTo(2);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("한글カナ")).isEqualTo(8);
        assertThat(DisplayWidth.of("")).isZero();
    }

    @Test
    void padding_counts_columns() {
        assertThat(DisplayWidth.padRight("党课", 6)).isEqualTo("党课  ");
        assertThat(DisplayWidth.padLeft("党课", 6)).isEqualTo("  党课");
        assertThat(DisplayWidth.padLeft("党课党课", 6)).isEqualTo("党课党课");
    }

    @Test
    void chinese_breaks_anywhere_but_before_closing_and_after_opening_punctuation() {
        assertThat(DisplayWidth.wrap("召开党员大会，讨论", 12)).containsExactly("召开党员大", "会，讨论");
        assertThat(DisplayWidth.wrap("一二三四（五六）", 10)).containsExactly("一二三四", "（五六）");
    }

    @Test
    void words_and_dates_stay_whole() {
        assertThat(DisplayWidth.wrap("held on 2024-01-05 in time", 12))
                .containsExactly("held on", "2024-01-05", "in time");
        assertThat(DisplayWidth.wrap("自2018-10-28起", 12)).containsExactly("自2018-10-28", "起");
    }

    @Test
    void what_is_too_long_for_a_line_gets_its_own() {
        assertThat(DisplayWidth.wrap("a abcdefghij b", 4)).containsExactly("a", "abcdefghij", "b");
        assertThat(DisplayWidth.wrap("", 4)).containsExactly("");
    }
}
