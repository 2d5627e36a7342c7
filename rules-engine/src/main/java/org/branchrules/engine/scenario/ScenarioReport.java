package org.branchrules.engine.scenario;

import java.util.List;
import org.branchrules.engine.pack.PackProblem;

/**
 * What became of the scenarios of a pack. Immutable.
 *
 * @param pack id of the pack
 * @param edition its edition
 * @param results of baselines and scenarios that could be run
 * @param problems what keeps others from being run
 */
public record ScenarioReport(String pack, String edition, List<ScenarioResult> results, List<PackProblem> problems) {
    public ScenarioReport {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /** Id and edition of the pack, such as {@code our-city (2024)}. */
    public String title() {
        return pack + " (" + edition + ")";
    }

    /** Whether all could be run and passed; a pack without any scenario has not passed. */
    public boolean passed() {
        return problems.isEmpty() && !results.isEmpty() && failed().isEmpty();
    }

    /** Those that did not pass. */
    public List<ScenarioResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }
}
