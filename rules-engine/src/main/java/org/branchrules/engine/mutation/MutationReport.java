package org.branchrules.engine.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.scenario.ScenarioResult;
import org.branchrules.model.assessment.PackReference;

/**
 * What became of every mutant of a pack. Immutable.
 *
 * @param pack the pack
 * @param results one for each mutant, by file, line and id; empty where the scenarios fail without any mutant
 * @param failing scenarios and baselines that fail without any mutant
 * @param problems what keeps scenarios from being run, and marks that mark nothing
 */
public record MutationReport(
        PackReference pack, List<MutantResult> results, List<ScenarioResult> failing, List<PackProblem> problems) {
    public MutationReport {
        results = List.copyOf(results);
        failing = List.copyOf(failing);
        problems = List.copyOf(problems);
    }

    /** The mutants of which that became. */
    public Stream<MutantResult> of(Fate fate) {
        return results.stream().filter(result -> result.fate() == fate);
    }

    /** How many mutants that became. */
    public int count(Fate fate) {
        return (int) of(fate).count();
    }

    /** The score. */
    public MutationScore score() {
        int killed = count(Fate.KILLED) + count(Fate.FAILED);
        return new MutationScore(killed, killed + count(Fate.SURVIVED));
    }

    /** Whether the score can be trusted: something was tried, all scenarios ran and passed, and no mark is stale. */
    public boolean isSound() {
        return !results.isEmpty() && failing.isEmpty() && problems.isEmpty();
    }
}
