package org.branchrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.record.BranchKind;
import org.junit.jupiter.api.Test;

/** The pack of the document on layers loads, binds whom it says, and sets what it says. */
final class LayersDocumentTest {
    private static final Pattern FILE = Pattern.compile("(?ms)^```yaml (\\S+)\n(.*?)^```$");

    private static PackFiles pack() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Matcher file = FILE.matcher(Repository.read("docs/authoring/layers.md"));
        while (file.find()) {
            files.put(file.group(1), file.group(2).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(files.keySet())
                .containsExactly("catalogue/measures.yaml", "displaces.yaml", "pack.yaml", "parameters.yaml");
        return new PackFiles(files);
    }

    @Test
    void it_binds_the_branches_that_the_document_names() {
        Policy policy = Policy.national().with(pack());
        LocalDate day = LocalDate.of(2024, 12, 31);

        assertThat(policy.packsInForce(day, BranchKind.AGENCY, "210102").stream()
                        .map(PackReference::id))
                .containsExactly("national-2018", "our-organs");
        assertThat(policy.packsInForce(day, BranchKind.AGENCY, "2104").stream().map(PackReference::id))
                .containsExactly("national-2018");
        assertThat(policy.packsInForce(day, BranchKind.VILLAGE, "2101").stream().map(PackReference::id))
                .containsExactly("national-2018");
        assertThat(policy.noneInForce(LocalDate.of(2023, 12, 31), BranchKind.AGENCY, "2101"))
                .containsExactly("our-organs");
        assertThat(policy.parameters().stream()
                        .filter(parameter -> parameter.key().equals("branch.members.maximum"))
                        .map(ParameterReading::value))
                .containsExactly("40");
    }
}
