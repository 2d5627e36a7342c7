package org.branchrules.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.record.BranchRecord;

/** Asks why requirements came out as they did. */
public final class AskWhy {
    private AskWhy() {}

    /** Takes the path of a record file, and ids of requirements. */
    public static void main(String[] arguments) throws IOException {
        BranchRecord record =
                new RecordReader().read(Path.of(arguments[0])).records().get(0);
        AssessmentEngine engine = AssessmentEngine.national();
        Assessment assessment = engine.assess(record, AssessmentPeriod.year(2024));
        for (int i = 1; i < arguments.length; i++) {
            String id = arguments[i];
            // tag::why[]
            RequirementOutcome why = assessment.why(new RequirementId(id));
            System.out.println(
                    id + " " + why.outcome() + ". " + Wording.of(Language.EN).because(why));
            // end::why[]
            // tag::reason[]
            if (why.reason() instanceof Reason.Missing missing) {
                System.out.println("  ask the branch for: " + missing.sections());
            } else if (why.reason() instanceof Reason.Found found) {
                found.findings()
                        .forEach(finding -> System.out.println("  reported by rule " + finding.rule() + ", on "
                                + finding.evidence().size() + " fact(s)"));
            }
            // end::reason[]
        }
    }
}
