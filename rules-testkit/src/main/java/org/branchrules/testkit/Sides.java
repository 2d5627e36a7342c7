package org.branchrules.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.branchrules.engine.scenario.Difference;
import org.branchrules.model.Text;
import org.jspecify.annotations.Nullable;

/** What was expected and what came out, line by line, as IDEs show two texts side by side. */
record Sides(String expected, String actual) {
    private static final String NONE = "-";

    static Sides of(List<Difference> differences) {
        List<Sides> lines = differences.stream().map(Sides::of).toList();
        return new Sides(
                lines.stream().map(Sides::expected).collect(Collectors.joining("\n")),
                lines.stream().map(Sides::actual).collect(Collectors.joining("\n")));
    }

    private static Sides of(Difference difference) {
        if (difference instanceof Difference.OfOutcome outcome) {
            return line(
                    outcome.requirement().value(),
                    name(outcome.expected()),
                    outcome.actual() == null ? NONE : name(outcome.actual().outcome()));
        }
        if (difference instanceof Difference.OfEvidence evidence) {
            return line(
                    evidence.requirement().value(),
                    evidence.expected().toString(),
                    evidence.shown().toString());
        }
        if (difference instanceof Difference.OfValue value) {
            return line((value.what() + " " + value.of()).trim(), value.expected(), value.actual());
        }
        Difference.OfRefusal refusal = (Difference.OfRefusal) difference;
        Text message = refusal.actual();
        return line(
                "refused",
                refusal.expected() == null ? NONE : refusal.expected(),
                message == null ? NONE : message.en());
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? NONE : constant.name();
    }

    private static Sides line(String what, String expected, String actual) {
        return new Sides(what + ": " + expected, what + ": " + actual);
    }
}
