package org.branchrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The assessment of every sample record, in full: the report that a person reads, and all the data of the JSON. Left out of
 * the JSON are its texts in two languages and the figures of the pack, which the pack itself holds, and the digest of the
 * pack and the version of the library, which change with every comment. With -Dregenerate=true they are written anew.
 */
final class SampleRecordsTest {
    private static final String RECORDS = "rules-examples/records";
    private static final String EXPECTED = "rules-examples/expected";
    private static final String HOW = "run the tests of rules-examples with -Dregenerate=true, and read what changed";
    private static final Set<String> TEXT = Set.of("zh", "en");
    private static final Set<String> OF_THE_PACK = Set.of("parameters", "engineVersion", "digest");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<String> records() {
        return Repository.files(RECORDS, ".*\\.(json|yaml)");
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_report_is_as_expected(String record) {
        check(expected(record, "txt"), Programs.run("branch-rules assess --period 2024 " + record));
    }

    @Test
    void the_data_are_as_expected() throws JsonProcessingException {
        List<String> records = records();
        JsonNode assessments =
                JSON.readTree(Programs.run("branch-rules assess --period 2024 --format json " + RECORDS));
        assertThat(assessments).hasSameSizeAs(records);
        for (int i = 0; i < records.size(); i++) {
            check(expected(records.get(i), "json"), lines(own(assessments.get(i))));
        }
    }

    @Test
    void nothing_is_expected_of_records_that_there_are_not() {
        Set<String> wanted = records().stream()
                .flatMap(record -> List.of(expected(record, "txt"), expected(record, "json")).stream())
                .collect(Collectors.toSet());
        assertThat(Repository.files(EXPECTED, ".*")).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static String expected(String record, String ending) {
        return record.replace(RECORDS, EXPECTED).replaceFirst("[a-z]+$", ending);
    }

    private static void check(String file, String actual) {
        if (Repository.REGENERATE) {
            Repository.write(file, actual);
        }
        assertThat(actual).as(file + ": " + HOW).isEqualTo(Repository.read(file));
    }

    /** An assessment without what the pack says. */
    private static JsonNode own(JsonNode node) {
        if (node.isArray()) {
            var items = JSON.createArrayNode();
            node.forEach(item -> items.add(own(item)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode own = JSON.createObjectNode();
        node.properties().forEach(field -> {
            if (!OF_THE_PACK.contains(field.getKey()) && !isText(field.getValue())) {
                own.set(field.getKey(), own(field.getValue()));
            }
        });
        return own;
    }

    private static boolean isText(JsonNode node) {
        return node.isObject() && node.size() == TEXT.size() && TEXT.stream().allMatch(node::has);
    }

    /** A line for each field, and for each item of a list of objects. */
    private static String lines(JsonNode assessment) {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : assessment.properties()) {
            JsonNode value = field.getValue();
            String shown = value.toString();
            if (value.isArray() && !value.isEmpty()) {
                List<String> items = new ArrayList<>();
                value.forEach(item -> items.add("    " + item));
                shown = "[\n" + String.join(",\n", items) + "\n  ]";
            }
            fields.add("  \"" + field.getKey() + "\": " + shown);
        }
        return "{\n" + String.join(",\n", fields) + "\n}\n";
    }
}
