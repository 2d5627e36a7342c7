package org.branchrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples that the documents show without their output. */
final class ExamplesTest {
    @TempDir
    Path folder;

    @Test
    void many_files_give_as_many_files_and_a_bad_record_costs_only_itself() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Path out = folder.resolve("out");
        Files.writeString(
                in.resolve("1.json"),
                "[" + record("a", "AGENCY") + "," + record("b", "CLUB") + "]",
                StandardCharsets.UTF_8);
        Files.writeString(in.resolve("2.json"), record("c", "AGENCY"), StandardCharsets.UTF_8);
        String printed = Programs.run("AssessMany " + in + " " + out + " 2024");
        assertThat(printed).contains("1.json", "CLUB").doesNotContain("2.json");
        assertThat(Files.readString(out.resolve("1.json"), StandardCharsets.UTF_8))
                .contains("\"branch\" : \"a\"")
                .doesNotContain("\"branch\" : \"b\"");
        assertThat(Files.readString(out.resolve("2.json"), StandardCharsets.UTF_8))
                .contains("\"branch\" : \"c\"");
    }

    private static String record(String id, String kind) {
        return "{\"identity\": {\"id\": \"" + id + "\", \"kind\": \"" + kind + "\", \"form\": \"STAND_ALONE\"}}";
    }

    @Test
    void the_first_record_is_valid() {
        assertThat(Programs.run("branch-rules validate rules-examples/first-record.yaml"))
                .isEqualTo("rules-examples/first-record.yaml：1 条记录，全部有效\n");
    }

    @Test
    void the_template_is_valid_as_it_stands() throws IOException {
        Path template = folder.resolve("template.yaml");
        Files.writeString(template, Programs.run("branch-rules template"), StandardCharsets.UTF_8);
        assertThat(Programs.run("branch-rules validate " + template)).endsWith("1 条记录，全部有效\n");
    }
}
