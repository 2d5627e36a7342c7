package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The branch's plan for the year (arts 9 and 10).
 *
 * @param tasks which of the eight basic tasks it covers
 * @param sectorTasks the key tasks of the branch's kind that it names
 * @param summaryOn the day of the summary of its work
 */
public record WorkPlan(
        int year,
        Set<BasicTask> tasks,
        List<String> sectorTasks,
        @Nullable LocalDate summaryOn,
        Proof proof) implements Fact {
    /** The eight basic tasks of art. 9. */
    public enum BasicTask {
        POLICY_AND_STUDY,
        MEMBER_EDUCATION,
        MEMBER_MANAGEMENT,
        MASS_LINKS,
        SUPERVISION,
        ADMISSION,
        CORE_WORK,
        INFORMATION
    }

    public WorkPlan {
        tasks = Checks.sorted(tasks);
        sectorTasks = Checks.sorted(sectorTasks);
        proof = Proof.orDefault(proof);
    }

    /** How many of the eight it covers. */
    public int tasksCovered() {
        return tasks.size();
    }

    /** How many key tasks of its kind it names. */
    public int sectorTasksNamed() {
        return sectorTasks.size();
    }

    @Override
    public List<Observation> observations() {
        return Observation.list("year", year, "tasks", List.copyOf(tasks), "sectorTasks", sectorTasks);
    }
}
