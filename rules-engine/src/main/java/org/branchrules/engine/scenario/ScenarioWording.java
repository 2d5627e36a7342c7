package org.branchrules.engine.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchrules.engine.internal.Messages;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.Language;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.Score;
import org.jspecify.annotations.Nullable;

/**
 * Puts what came of scenarios into words: expected and actual, one below the other, and why. Immutable, and safe for use by
 * several threads.
 */
public final class ScenarioWording {
    private static final Messages MESSAGES = new Messages(ScenarioWording.class, "scenario");
    private static final String INDENT = "  ";

    private final Wording wording;

    private ScenarioWording(Wording wording) {
        this.wording = wording;
    }

    /** The words of one language. */
    public static ScenarioWording of(Language language) {
        return new ScenarioWording(Wording.of(language));
    }

    static Text score(Score score) {
        return MESSAGES.text("score", score);
    }

    static Text baseline(String name) {
        return MESSAGES.text("baseline", name);
    }

    /** Place and name of a scenario, and below them every difference; lines end in {@code \n}, the last one does not. */
    public String result(ScenarioResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(
                result.scenario().place() + " " + wording.text(result.scenario().name()));
        for (Difference difference : result.differences()) {
            difference(result.scenario(), difference).lines().forEach(line -> lines.add(INDENT + line));
        }
        return String.join("\n", lines);
    }

    /** One difference: what it is about, and below it what was expected, what came out, and why. */
    public String difference(Scenario scenario, Difference difference) {
        List<String> lines = new ArrayList<>();
        lines.add(subject(difference));
        if (difference instanceof Difference.OfOutcome outcome) {
            lines.add(expected(scenario, outcome));
            lines.add(text("actual", name(outcome.actual())));
            why(outcome.actual(), lines);
        } else if (difference instanceof Difference.OfEvidence evidence) {
            lines.add(text("expected", values(evidence.expected())));
            lines.add(text(
                    "actual",
                    evidence.shown().isEmpty()
                            ? text("nothing")
                            : evidence.shown().stream()
                                    .map(ScenarioWording::values)
                                    .collect(Collectors.joining(" | "))));
            why(evidence.actual(), lines);
        } else if (difference instanceof Difference.OfValue value) {
            lines.add(text("expected", value(value, value.expected())));
            lines.add(text("actual", value(value, value.actual())));
            value.because().forEach(because -> lines.add(text("why", wording.text(because))));
        } else if (difference instanceof Difference.OfRefusal refusal) {
            String wanted = refusal.expected();
            Text came = refusal.actual();
            lines.add(text("expected", wanted == null ? text("any") : text("refused.expected", wanted)));
            lines.add(text("actual", came == null ? text("assessed") : text("refused.actual", wording.text(came))));
        }
        return lines.get(0)
                + lines.stream().skip(1).map(line -> "\n" + INDENT + line).collect(Collectors.joining());
    }

    /** What a difference is about, in a few words. */
    public String subject(Difference difference) {
        if (difference instanceof Difference.OfOutcome outcome) {
            return requirement(outcome.requirement(), outcome.actual());
        }
        if (difference instanceof Difference.OfEvidence evidence) {
            return text("evidence", requirement(evidence.requirement(), evidence.actual()));
        }
        if (difference instanceof Difference.OfValue value) {
            return text(value.what().name(), value.of());
        }
        return text("branch");
    }

    private String requirement(RequirementId id, @Nullable RequirementOutcome outcome) {
        return outcome == null
                ? id.value()
                : id + " " + wording.text(outcome.requirement().title());
    }

    private String expected(Scenario scenario, Difference.OfOutcome outcome) {
        if (scenario.isBaseline()) {
            return text("expected.compliant");
        }
        String name = outcome.expected() == null ? text("absent") : wording.name(outcome.expected());
        return outcome.stated() ? text("expected.stated", name) : text("expected.baseline", name, scenario.baseline());
    }

    private String name(@Nullable RequirementOutcome outcome) {
        return outcome == null ? text("absent") : wording.name(outcome.outcome());
    }

    private void why(@Nullable RequirementOutcome outcome, List<String> lines) {
        if (outcome != null) {
            lines.add(text("why", wording.because(outcome)));
        }
    }

    private String value(Difference.OfValue difference, String value) {
        if (difference.what() == Difference.What.GRADE) {
            return Arrays.stream(Grade.values())
                    .filter(grade -> grade.name().equals(value))
                    .findFirst()
                    .map(wording::name)
                    .orElse(value);
        }
        return value.equals("[]") ? text("nothing") : value;
    }

    /** As the file writes it: {@code due: 4, missed: [2024-Q2]}. */
    private static String values(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String text(String key, Object... arguments) {
        return MESSAGES.in(wording.language(), key, arguments);
    }
}
