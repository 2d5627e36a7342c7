package org.branchrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ExcerptTest {
    private static final List<String> TEXT = List.of("grade", "one 1", "two", "three", "end");

    @Test
    void a_gap_stands_for_any_lines() {
        assertThat(Excerpt.matches(TEXT, TEXT)).isTrue();
        assertThat(Excerpt.matches(List.of("grade", "…", "end"), TEXT)).isTrue();
        assertThat(Excerpt.matches(List.of("…", "two", "…"), TEXT)).isTrue();
        assertThat(Excerpt.matches(List.of("grade", "…"), TEXT)).isTrue();
        assertThat(Excerpt.matches(List.of("…"), TEXT)).isTrue();
    }

    @Test
    void what_does_not_stand_there_in_that_order_does_not_match() {
        assertThat(Excerpt.matches(List.of("grade", "end"), TEXT)).isFalse();
        assertThat(Excerpt.matches(List.of("two", "…"), TEXT)).isFalse();
        assertThat(Excerpt.matches(List.of("…", "two"), TEXT)).isFalse();
        assertThat(Excerpt.matches(List.of("…", "three", "…", "two", "…"), TEXT))
                .isFalse();
        assertThat(Excerpt.matches(List.of("grade", "…", "grade", "…"), TEXT)).isFalse();
    }

    @Test
    void an_excerpt_is_renewed_where_its_parts_were() {
        List<String> changed = List.of("grade", "one 2", "new", "two", "three", "end");
        assertThat(Excerpt.renewed(List.of("grade", "one 1", "…", "end"), changed))
                .containsExactly("grade", "one 2", "…", "end");
        assertThat(Excerpt.renewed(List.of("grade", "…", "three", "…"), changed))
                .containsExactly("grade", "…", "three", "…");
        assertThat(Excerpt.renewed(List.of("grade", "old"), changed)).isEqualTo(changed);
    }
}
