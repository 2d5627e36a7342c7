package org.branchrules.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.improve.Climb;
import org.branchrules.engine.improve.Improvement;
import org.branchrules.engine.improve.Outlook;
import org.branchrules.engine.improve.Task;
import org.branchrules.engine.improve.Way;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.record.BranchRecord;

/** Asks what would lift the grade of a branch, and what will lower it. */
public final class WayUp {
    private WayUp() {}

    /** Takes the path of a record file. */
    public static void main(String[] arguments) throws IOException {
        BranchRecord record =
                new RecordReader().read(Path.of(arguments[0])).records().get(0);
        // tag::improve[]
        AssessmentEngine engine = AssessmentEngine.national();
        AssessmentPeriod july = AssessmentPeriod.year(2024).asOf(LocalDate.of(2024, 7, 15));
        Improvement improvement = engine.improve(record, july, 3); // at most three sets for each goal
        for (Climb climb : improvement.climbs()) {
            System.out.println(climb.goal() + ": " + climb.inPeriod().count() + " in the period, "
                    + climb.ever().count() + " at all");
            for (Way way : climb.ever().first()) {
                System.out.println("  within " + way.days() + " days in all:");
                for (Task task : way.tasks()) {
                    System.out.println("    " + task.requirement() + (task.inPeriod() ? "" : " (next period)"));
                }
            }
        }
        // end::improve[]
        // tag::outlook[]
        Outlook outlook = engine.outlook(record, july, july.to());
        outlook.nextFall()
                .ifPresent(turn -> System.out.println(turn.day() + ": " + turn.before() + " -> " + turn.after()));
        // end::outlook[]
    }
}
