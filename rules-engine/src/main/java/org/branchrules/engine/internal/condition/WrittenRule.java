package org.branchrules.engine.internal.condition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule as it is written. Immutable: whoever wants to know what another rule would do makes another tree, and runs it as an
 * {@link InterpretedRule}.
 *
 * @param patterns what must be, or must not be, on record; in order
 * @param report what it reports of each combination of facts that matches
 */
public record WrittenRule(String name, List<Pattern> patterns, Report report, Place place) {
    public WrittenRule {
        patterns = List.copyOf(patterns);
    }

    /** This rule with other patterns. */
    public WrittenRule withPatterns(List<Pattern> others) {
        return new WrittenRule(name, others, report, place);
    }

    /** The folder of its pack in which it stands: {@code rules}, {@code grading} or {@code remedies}. */
    public String folder() {
        return place.file().substring(0, Math.max(0, place.file().indexOf('/')));
    }

    /** As DRL. */
    public String text() {
        return patterns.stream()
                .map(Pattern::text)
                .collect(Collectors.joining(
                        "\n    ", "rule \"" + name + "\"\nwhen\n    ", "\nthen\n    " + report.text() + "\nend\n"));
    }
}
