package org.branchrules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void a_text_is_there_in_both_languages() {
        Text text = new Text("党支部", "branch");

        assertThat(text.in(Language.ZH)).isEqualTo("党支部");
        assertThat(text.in(Language.EN)).isEqualTo("branch");
    }

    @Test
    void a_text_without_one_of_them_is_none() {
        assertThatThrownBy(() -> new Text("党支部", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text needs both languages: zh=`党支部`, en=` `");
        assertThatThrownBy(() -> new Text("", "branch"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text needs both languages: zh=``, en=`branch`");
    }
}
