package org.branchrules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementIdTest {
    @Test
    void ids_stand_in_the_order_of_the_articles() {
        List<RequirementId> ordered = ids(
                "4-a",
                "9-a",
                "11-a",
                "11-b",
                "11-j",
                "12-a",
                "30-a",
                "30-b",
                "30x-a",
                "30y-a",
                "31-a",
                "101-a",
                "R-03",
                "R-3",
                "R-3-a",
                "R-12",
                "R-36-a",
                "R-36-c",
                "R3-1",
                "cy-07",
                "ln-3",
                "ln-3a",
                "ln-12",
                "ln-bonus");
        List<RequirementId> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
    }

    @Test
    void the_same_id_is_equal_and_in_the_same_place() {
        assertThat(new RequirementId("30x-a")).isEqualTo(new RequirementId("30x-a"));
        assertThat(new RequirementId("30x-a")).isEqualByComparingTo(new RequirementId("30x-a"));
        assertThat(new RequirementId("ln-3")).hasToString("ln-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-a",
                "11-a",
                "30x-b",
                "999z-abcdefgh",
                "11-a1",
                "11-1",
                "R-03",
                "R-36-c",
                "ln-3",
                "cy-07",
                "sy-strong-3",
                "a-b-c-d"
            })
    void an_id_is_an_article_and_a_letter_or_an_abbreviation_and_parts(String id) {
        assertThat(new RequirementId(id).value()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "11",
                "11-",
                "-a",
                "11a",
                "11-A",
                "11 -a",
                "11–a",
                "1000-a",
                "11xy-a",
                "11-abcdefghi",
                "sy:11-a",
                "R-36.c",
                "R",
                "R-",
                "R--1",
                "-R-1",
                "a-b-c-d-e",
                "R_1-a",
                "省-1",
                "2sy-a",
                "11-a ",
                "１１-a",
                "0-a",
                "011-a"
            })
    void anything_else_is_no_id(String id) {
        assertThatThrownBy(() -> new RequirementId(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`" + id + "` is not a requirement id; expected article, hyphen, letter, such as `11-a`,"
                        + " or an abbreviation and parts, such as `ln-3`");
    }

    private static List<RequirementId> ids(String... ids) {
        return java.util.Arrays.stream(ids).map(RequirementId::new).toList();
    }
}
