package org.branchrules.engine.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.text.SampleAssessment;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.policy.Duty;
import org.branchrules.model.policy.Modality;
import org.branchrules.model.policy.Repair;
import org.branchrules.model.policy.Responsible;
import org.junit.jupiter.api.Test;

final class AssessmentWriterTest {
    private static final Path SCHEMA = Path.of("../docs/schema/assessment.schema.json");
    private static final Path RECORDS = Path.of("../rules-examples/records");
    private static final Path BASELINES = Path.of("src/main/packs/national-2018/scenarios/baselines");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private final AssessmentWriter writer = new AssessmentWriter(SampleAssessment::gradeName);

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMA, StandardCharsets.UTF_8));
    }

    @Test
    void an_assessment_is_written_in_a_fixed_order() throws IOException {
        String expected = new String(
                AssessmentWriterTest.class
                        .getResourceAsStream("sample-assessment.json")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(writer.json(List.of(SampleAssessment.assessment()))).isEqualTo(expected);
    }

    @Test
    void yaml_says_the_same_as_json() throws IOException {
        List<Assessment> assessments = List.of(SampleAssessment.assessment(), SampleAssessment.assessment());
        assertThat(YAML.readTree(writer.yaml(assessments))).isEqualTo(JSON.readTree(writer.json(assessments)));
    }

    @Test
    void no_assessment_is_an_empty_list() {
        assertThat(writer.json(List.of())).isEqualTo("[ ]\n");
        assertThat(writer.yaml(List.of()).strip()).isEqualTo("[]");
    }

    @Test
    void bytes_do_not_depend_on_locale_or_zone() {
        byte[] here = writer.write(List.of(SampleAssessment.assessment()), Format.JSON);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(writer.write(List.of(SampleAssessment.assessment()), Format.JSON))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_sample_with_every_reason_follows_the_schema() throws IOException {
        assertThat(schema().validate(JSON.readTree(writer.json(List.of(SampleAssessment.assessment())))))
                .isEmpty();
    }

    @Test
    void the_schema_is_strict() throws IOException {
        JsonNode changed = JSON.readTree(writer.json(List.of(SampleAssessment.assessment()))
                .replace("\"grade\" : \"POOR\"", "\"grade\" : \"BAD\"")
                .replace("\"recordDigest\"", "\"recordHash\""));
        assertThat(schema().validate(changed))
                .extracting(message -> message.getProperty() + " " + message.getType())
                .contains("recordDigest required", "recordHash additionalProperties", "null enum");
    }

    @Test
    void the_schema_knows_the_constants_of_the_model() throws IOException {
        JsonNode definitions = JSON.readTree(SCHEMA.toFile()).get("$defs");
        assertThat(names(definitions, "grade")).isEqualTo(names(Grade.values()));
        assertThat(names(definitions, "outcome")).isEqualTo(names(Outcome.values()));
        assertThat(names(definitions, "modality")).isEqualTo(names(Modality.values()));
        assertThat(names(definitions, "duty")).isEqualTo(names(Duty.values()));
        assertThat(names(definitions, "responsible")).isEqualTo(names(Responsible.values()));
        assertThat(names(definitions, "repair")).isEqualTo(names(Repair.values()));
    }

    private static List<String> names(JsonNode definitions, String name) {
        List<String> names = new ArrayList<>();
        definitions.get(name).get("enum").forEach(each -> names.add(each.asText()));
        return names;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    @Test
    void what_comes_of_every_record_that_we_ship_follows_the_schema() throws IOException {
        AssessmentEngine engine = AssessmentEngine.national();
        AssessmentWriter real = new AssessmentWriter(engine.policy()::gradeName);
        JsonSchema schema = schema();
        List<ReadResult> read = new ArrayList<>();
        try (Stream<Path> baselines = Files.list(BASELINES)) {
            for (Path file : baselines.sorted().toList()) {
                JsonNode record = YAML.readTree(file.toFile()).get("record");
                if (record != null) {
                    read.add(new RecordReader().readTree(file.toString(), record));
                }
            }
        }
        try (Stream<Path> records = Files.walk(RECORDS)) {
            for (Path file : records.filter(
                            path -> Format.ofFileName(path.toString()).isPresent())
                    .sorted()
                    .toList()) {
                read.add(new RecordReader().read(file));
            }
        }
        assertThat(read).hasSizeGreaterThan(3);
        for (ReadResult result : read) {
            assertThat(result.rejected()).isEmpty();
            List<Assessment> assessments = result.records().stream()
                    .map(record -> engine.assess(record, AssessmentPeriod.year(2024)))
                    .toList();
            assertThat(schema.validate(JSON.readTree(real.json(assessments)))).isEmpty();
        }
    }
}
