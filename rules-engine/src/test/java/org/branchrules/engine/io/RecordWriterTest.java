package org.branchrules.engine.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Identity;
import org.branchrules.model.record.PartyGroup;
import org.branchrules.model.record.Talk;
import org.junit.jupiter.api.Test;

class RecordWriterTest {
    private static final Identity IDENTITY =
            new Identity("支部-1", BranchKind.AGENCY, BranchForm.JOINT, "210100", LocalDate.of(2020, 1, 31), null);

    private final RecordWriter writer = new RecordWriter();
    private final RecordReader reader = new RecordReader();

    @Test
    void the_canonical_form_leaves_out_what_says_nothing_but_keeps_empty_sections() {
        BranchRecord record = BranchRecord.builder(IDENTITY).units(List.of()).build();

        assertThat(new String(writer.canonical(record), UTF_8))
                .isEqualTo(
                        "{\"identity\":{\"id\":\"支部-1\",\"kind\":\"AGENCY\",\"form\":\"JOINT\",\"jurisdiction\":\"210100\","
                                + "\"foundedOn\":\"2020-01-31\"},\"units\":[]}");
    }

    @Test
    void the_digest_is_the_sha_256_of_the_canonical_form() {
        BranchRecord record = BranchRecord.builder(
                        new Identity("a", BranchKind.SCHOOL, BranchForm.JOINT, null, null, null))
                .build();

        // printf '{"identity":{"id":"a","kind":"SCHOOL","form":"JOINT"}}' | sha256sum
        assertThat(writer.digest(record)).isEqualTo("20725aae408d07bc839f152cb101fcc933f63d7126689559f5f815ed678cd4d2");
    }

    @Test
    void the_order_of_facts_changes_nothing_and_the_content_does() {
        Talk first = new Talk(LocalDate.of(2024, 1, 2), Talk.Relation.AMONG_MEMBERS, "a", "b");
        Talk second = new Talk(LocalDate.of(2024, 1, 2), Talk.Relation.AMONG_MEMBERS, "a", "c");
        String digest = writer.digest(withTalks(first, second));

        assertThat(writer.digest(withTalks(second, first))).isEqualTo(digest);
        assertThat(writer.digest(withTalks(first))).isNotEqualTo(digest);
        assertThat(writer.digest(withTalks(first, first, second))).isNotEqualTo(digest);
    }

    @Test
    void nested_lists_are_sorted_too() {
        PartyGroup ab = new PartyGroup("g", null, null, null, List.of("a", "b"), null, null);
        PartyGroup ba = new PartyGroup("g", null, null, null, List.of("b", "a"), null, null);

        assertThat(writer.canonical(
                        BranchRecord.builder(IDENTITY).groups(List.of(ab)).build()))
                .isEqualTo(writer.canonical(
                        BranchRecord.builder(IDENTITY).groups(List.of(ba)).build()));
    }

    @Test
    void an_empty_list_and_a_missing_one_have_different_digests() {
        BranchRecord without = BranchRecord.builder(IDENTITY).build();

        assertThat(writer.digest(without.toBuilder().talks(List.of()).build())).isNotEqualTo(writer.digest(without));
    }

    @Test
    void people_get_indented_json_and_plain_yaml() {
        BranchRecord record = BranchRecord.builder(IDENTITY).units(List.of()).build();

        assertThat(writer.json(record)).isEqualTo("""
                {
                  "identity" : {
                    "id" : "支部-1",
                    "kind" : "AGENCY",
                    "form" : "JOINT",
                    "jurisdiction" : "210100",
                    "foundedOn" : "2020-01-31"
                  },
                  "units" : [ ]
                }
                """);
        assertThat(writer.yaml(record)).isEqualTo("""
                identity:
                  id: 支部-1
                  kind: AGENCY
                  form: JOINT
                  jurisdiction: "210100"
                  foundedOn: 2020-01-31
                units: []
                """);
    }

    @Test
    void the_filled_in_template_survives_every_form() {
        String filled = RecordTemplate.yaml().replaceAll("(?m)^(\\s*)# ", "$1");
        BranchRecord record =
                reader.read("t", filled.getBytes(UTF_8), Format.YAML).records().get(0);

        assertThat(reader.read("c", writer.canonical(record), Format.JSON).records())
                .containsExactly(record);
        assertThat(reader.read("j", writer.json(record).getBytes(UTF_8), Format.JSON)
                        .records())
                .containsExactly(record);
        assertThat(reader.read("y", writer.yaml(record).getBytes(UTF_8), Format.YAML)
                        .records())
                .containsExactly(record);
    }

    private static BranchRecord withTalks(Talk... talks) {
        return BranchRecord.builder(IDENTITY).talks(List.of(talks)).build();
    }
}
