package org.branchrules.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchrules.engine.internal.check.FactVocabulary;
import org.branchrules.model.record.Fact;
import org.junit.jupiter.api.Test;

/** The page that lists the facts is made from the model, and every example on it can be used as it stands. */
final class FactPageTest {
    private static final Path PAGE = Path.of("../docs/authoring/facts.md");
    private static final String MARK = "<!-- made from the model -->\n";

    /** Fewer than a pattern may have. */
    private static final int CONSTRAINTS = 20;

    private static final Map<String, String> BOUND = Map.of(
            "$branch", "Branch",
            "$session", "Session",
            "$evidence", "FlaggedEvidence",
            "$cadence", "Cadence",
            "$officer", "OfficerInOffice",
            "$cadre", "CadreAttendance",
            "$plan", "WorkPlan",
            "$appraisal", "Appraisal");

    @Test
    void it_says_of_each_type_and_field_what_the_model_says() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String wanted = page.substring(0, page.indexOf(MARK) + MARK.length()) + new FactPage().markdown();
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, wanted, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
                .as("docs/authoring/facts.md is stale; write it anew with: mvn test -pl rules-engine -am"
                        + " -Dtest=FactPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dregenerate=true")
                .isEqualTo(wanted);
    }

    @Test
    void every_example_that_is_not_of_our_packs_passes_the_checks_and_compiles() {
        List<String> rules = new ArrayList<>();
        FactExamples examples = new FactExamples();
        for (Class<? extends Fact> type : FactPage.types()) {
            List<String> alone = new ArrayList<>();
            for (FactVocabulary.Member member : FactPage.members(type)) {
                if (examples.isOfPack(type, member)) {
                    continue;
                }
                examples.of(type, member).ifPresent(example -> {
                    if (example.contains("$")) {
                        rules.add(rule(rules.size(), type, List.of(example)));
                    } else {
                        alone.add(example);
                    }
                });
            }
            for (int from = 0; from < alone.size(); from += CONSTRAINTS) {
                List<String> some = alone.subList(from, Math.min(alone.size(), from + CONSTRAINTS));
                rules.add(rule(rules.size(), type, some));
            }
        }
        assertThat(rules).hasSizeGreaterThan(40);
        assertThat(PackChecker.check(ExamplePack.ofRules(String.join("\n", rules))))
                .isEmpty();
    }

    private static String rule(int number, Class<?> type, List<String> constraints) {
        String above = BOUND.entrySet().stream()
                .filter(bound -> constraints.stream().anyMatch(constraint -> constraint.contains(bound.getKey() + ".")))
                .map(bound -> "    " + bound.getKey() + " : " + bound.getValue() + "()\n")
                .collect(Collectors.joining());
        return "rule \"ex-1." + number + "\"\nwhen\n" + above + "    $fact : " + type.getSimpleName() + "(\n        "
                + String.join(",\n        ", constraints) + ")\nthen\n    findings.breach(\"ex-1\", $fact);\nend\n";
    }
}
