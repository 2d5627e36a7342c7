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
                "4-a", "9-a", "11-a", "11-b", "11-j", "12-a", "30-a", "30-b", "30x-a", "30y-a", "31-a", "101-a",
                "a:4-a", "a:11-a", "a-b:4-a", "sy:11-a", "sy:11-b");
        List<RequirementId> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
    }

    @Test
    void the_same_id_is_equal_and_in_the_same_place() {
        assertThat(new RequirementId("30x-a")).isEqualTo(new RequirementId("30x-a"));
        assertThat(new RequirementId("30x-a")).isEqualByComparingTo(new RequirementId("30x-a"));
        assertThat(new RequirementId("sy:11-a")).hasToString("sy:11-a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-a", "11-a", "30x-b", "999z-abcdefgh", "11-a1", "11-1", "sy:11-a", "sy-2025:11-a"})
    void an_id_is_article_hyphen_letter_and_may_carry_a_pack(String id) {
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
                "SY:11-a",
                ":11-a",
                "2sy:11-a",
                "11-a ",
                "１１-a",
                "0-a",
                "011-a"
            })
    void anything_else_is_no_id(String id) {
        assertThatThrownBy(() -> new RequirementId(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`" + id + "` is not a requirement id; expected article, hyphen, letter, such as `11-a`");
    }

    private static List<RequirementId> ids(String... ids) {
        return java.util.Arrays.stream(ids).map(RequirementId::new).toList();
    }
}
