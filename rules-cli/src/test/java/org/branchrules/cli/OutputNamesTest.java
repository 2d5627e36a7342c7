package org.branchrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OutputNamesTest {
    private final OutputNames names = new OutputNames("json");

    @Test
    void an_id_that_is_a_name_stays() {
        assertThat(names.next("机关一支部-2")).isEqualTo("机关一支部-2.json");
    }

    @Test
    void nothing_leads_out_of_the_directory() {
        assertThat(names.next("../../etc/passwd")).isEqualTo("__.._etc_passwd.json");
        assertThat(names.next("a\\b:c*?")).isEqualTo("a_b_c_.json");
        assertThat(names.next("..")).isEqualTo("_.json");
        assertThat(names.next("\u0000\n")).isEqualTo("_-2.json");
        assertThat(names.next("con")).isEqualTo("_con.json");
    }

    @Test
    void collisions_are_numbered_even_where_only_the_case_differs() {
        assertThat(List.of(names.next("A/1"), names.next("a:1"), names.next("a_1"), names.next("a_1-2")))
                .containsExactly("A_1.json", "a_1-2.json", "a_1-3.json", "a_1-2-2.json");
    }

    @Test
    void long_ids_are_cut() {
        assertThat(names.next("支".repeat(300))).isEqualTo("支".repeat(60) + ".json");
        assertThat(names.next("支".repeat(301))).isEqualTo("支".repeat(60) + "-2.json");
    }
}
