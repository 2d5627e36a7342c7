package org.branchrules.engine.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Section;
import org.junit.jupiter.api.Test;

class RecordTemplateTest {
    private final RecordReader reader = new RecordReader();

    @Test
    void it_is_a_record_of_which_nothing_but_the_identity_is_known() {
        ReadResult result = reader.read("template", RecordTemplate.yaml().getBytes(UTF_8), Format.YAML);

        assertThat(result.rejected()).isEmpty();
        assertThat(result.records()).singleElement().satisfies(record -> {
            assertThat(record.identity().id()).isEqualTo("branch-1");
            assertThat(record.suppliedSections()).isEmpty();
        });
    }

    @Test
    void with_the_single_hashes_taken_away_it_is_a_record_with_every_section() {
        String filled = RecordTemplate.yaml().replaceAll("(?m)^(\\s*)# ", "$1");
        ReadResult result = reader.read("template", filled.getBytes(UTF_8), Format.YAML);

        assertThat(result.rejected()).isEmpty();
        BranchRecord record = result.records().get(0);
        assertThat(record.suppliedSections()).isEqualTo(EnumSet.allOf(Section.class));
        assertThat(record.ratings()).hasSize(1);
    }

    @Test
    void every_section_is_explained_in_both_languages() {
        assertThat(RecordTemplate.yaml())
                .contains("## 党员大会\n## Members' meetings\n# membersMeetings:\n")
                .contains("#     ## 名称 / In a few words\n");
    }
}
