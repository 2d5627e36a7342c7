package org.branchrules.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SectionTest {
    @Test
    void sections_are_named_as_the_fields_of_a_record() {
        List<String> fields = Arrays.stream(BranchRecord.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(Section.values()).extracting(Section::fieldName).isSubsetOf(fields);
        assertThat(Section.MEMBERS.fieldName()).isEqualTo("members");
        assertThat(Section.MEMBERS_MEETINGS.fieldName()).isEqualTo("membersMeetings");
    }

    @Test
    void a_section_is_found_by_its_name_and_by_nothing_else() {
        for (Section section : Section.values()) {
            assertThat(Section.ofFieldName(section.fieldName())).contains(section);
        }
        assertThat(Section.ofFieldName("MEMBERS")).isEmpty();
        assertThat(Section.ofFieldName("judgements")).isEmpty();
        assertThat(Section.ofFieldName("")).isEmpty();
    }

    @Test
    void names_are_the_same_where_the_language_is_turkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Section.LIFE_MEETINGS.fieldName()).isEqualTo("lifeMeetings");
            assertThat(Section.PUBLICITY.fieldName()).isEqualTo("publicity");
        } finally {
            Locale.setDefault(before);
        }
    }
}
