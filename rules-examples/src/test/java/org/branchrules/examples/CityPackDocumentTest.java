package org.branchrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Points;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.SchemeRating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The written exercise does what it says. */
final class CityPackDocumentTest {
    private static final Pattern FILE = Pattern.compile("(?ms)^```(?:yaml|drl|csv) (\\S+)\n(.*?)^```$");

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        Matcher file = FILE.matcher(Repository.read("docs/authoring/city-pack.md"));
        while (file.find()) {
            files.put(file.group(1), file.group(2));
        }
        return files;
    }

    @Test
    void it_takes_six_files_and_fewer_than_sixty_lines() {
        assertThat(files()).hasSize(6);
        assertThat(files().values().stream()
                        .mapToLong(text -> text.lines().count())
                        .sum())
                .isLessThan(60);
    }

    @Test
    void the_pack_loads_and_assesses_as_the_document_says(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
        Policy policy = Policy.national().with(PackFiles.ofFolder(folder));
        Assessment assessment = AssessmentEngine.of(policy)
                .assess(
                        new RecordReader()
                                .read(Repository.path("rules-examples/records/agency-good.yaml"))
                                .records()
                                .get(0),
                        AssessmentPeriod.year(2024));

        RequirementOutcome lectures = assessment.why(new RequirementId("16-c"));
        assertThat(lectures.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(lectures.parameters())
                .anySatisfy(parameter -> assertThat(parameter.pack()).isEqualTo("my-city"));
        assertThat(assessment.outcome(new RequirementId("my-3"))).isEqualTo(Outcome.MET);
        SchemeRating stars = assessment.ratings().get(0);
        assertThat(stars.score()).isEqualTo(Points.parse("7"));
        assertThat(stars.level().id()).isEqualTo("none");
        assertThat(stars.next()).isNotNull();
        assertThat(stars.next().points()).isEqualTo(Points.parse("1"));
    }
}
