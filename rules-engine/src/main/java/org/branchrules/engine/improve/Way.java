package org.branchrules.engine.improve;

import java.util.List;

/**
 * A smallest set of findings whose repair reaches the goal. Immutable.
 *
 * @param tasks what to put right, in the order of the catalogue
 * @param after where the branch then stands, as the real scoring and the real grading rules say
 */
public record Way(List<Task> tasks, Standing after) {
    public Way {
        tasks = List.copyOf(tasks);
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
