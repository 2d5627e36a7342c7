package org.branchrules.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.record.BranchRecord;

/** Tries out what another figure would change. */
public final class TryAChange {
    private TryAChange() {}

    /** Takes the path of a record file. */
    public static void main(String[] arguments) throws IOException {
        BranchRecord record =
                new RecordReader().read(Path.of(arguments[0])).records().get(0);
        AssessmentPeriod period = AssessmentPeriod.year(2024);
        RequirementId vacancies = new RequirementId("21-g");
        // tag::change[]
        Policy policy = Policy.national();
        Policy patient = policy.withParameters(Map.of("vacancy.fill.within", "200"));
        for (Policy each : new Policy[] {policy, patient}) {
            System.out.println(AssessmentEngine.of(each).assess(record, period).outcome(vacancies));
        }
        // end::change[]
    }
}
