package org.branchrules.engine.improve;

import java.util.List;
import org.branchrules.model.assessment.RequirementOutcome;

/**
 * A smallest set of findings whose repair reaches the goal. Immutable.
 *
 * @param tasks what to put right, in the order of the catalogue
 * @param after where the branch then stands, as the real scoring and the real grading rules say
 * @param mind requirements of the branch that do not apply to it now, but might once the tasks are done, because they
 *     depend on the same sections of its record: an election that is held must follow the rules for elections. Where they
 *     come to apply and are met, the goal is reached all the same
 */
public record Way(List<Task> tasks, Standing after, List<RequirementOutcome> mind) {
    public Way {
        tasks = List.copyOf(tasks);
        mind = List.copyOf(mind);
    }

    /** How many of its tasks count only from the next period. */
    public int late() {
        return (int) tasks.stream().filter(task -> !task.inPeriod()).count();
    }

    /** The days that the policy gives for its tasks, added up. */
    public int days() {
        return tasks.stream().mapToInt(Task::days).sum();
    }
}
