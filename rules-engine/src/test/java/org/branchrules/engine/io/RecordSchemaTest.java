package org.branchrules.engine.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchrules.model.record.BranchRecord;
import org.junit.jupiter.api.Test;

class RecordSchemaTest {
    private static final Path COMMITTED = Path.of("../docs/schema/record.schema.json");
    private static final String IDENTITY = "\"identity\":{\"id\":\"b\",\"kind\":\"AGENCY\",\"form\":\"JOINT\"}";

    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(RecordSchema.json());

    @Test
    void the_committed_schema_is_the_generated_one() throws Exception {
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, RecordSchema.json(), UTF_8);
        }
        assertThat(Files.readString(COMMITTED, UTF_8))
                .as("docs/schema/record.schema.json is stale; write it anew with: mvn test -pl rules-engine -am"
                        + " -Dtest=RecordSchemaTest -Dsurefire.failIfNoSpecifiedTests=false -Dregenerate=true")
                .isEqualTo(RecordSchema.json());
    }

    @Test
    void the_filled_in_template_is_valid() throws Exception {
        String filled = RecordTemplate.yaml().replaceAll("(?m)^(\\s*)# ", "$1");
        BranchRecord record = new RecordReader()
                .read("t", filled.getBytes(UTF_8), Format.YAML)
                .records()
                .get(0);

        assertThat(messages(new RecordWriter().json(record))).isEmpty();
    }

    @Test
    void what_the_reader_refuses_in_a_single_field_the_schema_refuses() throws Exception {
        for (String fields : new String[] {
            "\"menbers\":[]",
            "\"members\":{}",
            "\"members\":[{}]",
            "\"members\":[{\"id\":\" \"}]",
            "\"members\":[{\"id\":\"m\",\"fullSince\":\"2024-3-1\"}]",
            "\"units\":[{\"id\":\"u\"}]",
            "\"units\":[{\"id\":\"u\",\"fullMembers\":-1}]",
            "\"units\":[{\"id\":\"u\",\"fullMembers\":3,\"category\":\"SHOP\"}]",
            "\"leadership\":{}",
            "\"leadership\":{\"committee\":true,\"officers\":[{\"member\":\"m\",\"posts\":[]}]}",
            "\"superior\":{\"venue\":\"yes\"}",
            "\"judgements\":[{\"requirement\":\"11a\",\"met\":true}]"
        }) {
            String record = "{" + IDENTITY + "," + fields + "}";
            assertThat(messages(record)).as(record).isNotEmpty();
            assertThat(new RecordReader()
                            .read("a", record.getBytes(UTF_8), Format.JSON)
                            .records())
                    .as(record)
                    .isEmpty();
        }
        assertThat(messages("{}")).isNotEmpty();
        assertThat(messages("{" + IDENTITY + "}")).isEmpty();
    }

    private Set<String> messages(String json) throws Exception {
        JsonNode node = new ObjectMapper().readTree(json);
        return schema.validate(node).stream().map(Object::toString).collect(Collectors.toSet());
    }
}
