package org.branchrules.engine.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.scenario.ScenarioResult;
import org.branchrules.model.assessment.PackReference;

/**
 * Every answer about a pack. Immutable.
 *
 * @param pack the pack
 * @param bound the branches that were asked
 * @param answers by question, then in the order of the pack; empty where the scenarios do not pass
 * @param failing scenarios and baselines that do not pass
 * @param problems what keeps scenarios from being run, and marks that mark nothing
 */
public record AnalysisReport(
        PackReference pack,
        Bound bound,
        List<Answer> answers,
        List<ScenarioResult> failing,
        List<PackProblem> problems) {
    public AnalysisReport {
        answers = List.copyOf(answers);
        failing = List.copyOf(failing);
        problems = List.copyOf(problems);
    }

    /** The answers to a question. */
    public Stream<Answer> to(Question question) {
        return answers.stream().filter(answer -> answer.question() == question);
    }

    /** Only the answers whose id contains some text, such as {@code 11-h}. */
    public AnalysisReport only(String text) {
        return new AnalysisReport(
                pack,
                bound,
                answers.stream().filter(answer -> answer.id().contains(text)).toList(),
                failing,
                problems);
    }

    /** What somebody should look at. */
    public List<Answer> open() {
        return answers.stream().filter(Answer::isOpen).toList();
    }

    /** Whether the answers can be trusted: all scenarios ran and passed, and no mark is stale. */
    public boolean isSound() {
        return failing.isEmpty() && problems.isEmpty();
    }
}
