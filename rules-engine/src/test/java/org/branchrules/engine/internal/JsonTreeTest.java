package org.branchrules.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.branchrules.engine.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading the tree of a compiled pack. */
class JsonTreeTest {
    private static JsonNode read(String json) throws IOException {
        return JsonTree.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static InputStream tree(String id) {
        return Objects.requireNonNull(
                JsonTreeTest.class.getClassLoader().getResourceAsStream(PackFiles.HOME + id + "/pack.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"national-2018", "related-regulations"})
    void the_tree_of_a_shipped_pack_is_the_one_that_jackson_reads(String id) throws IOException {
        assertThat(JsonTree.read(tree(id))).isEqualTo(new ObjectMapper().readTree(tree(id)));
    }

    @Test
    void every_kind_of_value_is_the_one_that_jackson_reads() throws IOException {
        String json =
                "{\"a\": [1, 12345678901, 123456789012345678901234567890, -0.25, 1e3, true, false, null, \"中\", {}, []]}";

        assertThat(read(json)).isEqualTo(new ObjectMapper().readTree(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1", "{\"a\":", "{\"a\" 1}", "[1,]", "}", "{} {}", "{}]"})
    void what_is_not_one_whole_tree_is_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class);
    }
}
