package org.branchrules.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.io.ReadResult;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.record.BranchRecord;

/** Assesses the branches of one file for 2024. */
public final class AssessOne {
    private AssessOne() {}

    /** Takes the path of a record file, and optionally a language: ZH or EN. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Language language = arguments.length > 1 ? Language.valueOf(arguments[1]) : Language.ZH;
        // tag::assess[]
        AssessmentEngine engine = AssessmentEngine.national(); // build one, share it between threads
        ReadResult read = new RecordReader().read(file);
        read.rejected().forEach(rejected -> System.err.println(rejected.describe(language)));
        for (BranchRecord branch : read.records()) {
            Assessment assessment = engine.assess(branch, AssessmentPeriod.year(2024));
            System.out.println(assessment.branch() + ": " + assessment.grade() + ", " + assessment.score());
            assessment.findings().forEach(finding -> System.out.println("  breached: " + finding.requirement()));
            assessment
                    .remedies()
                    .forEach(remedy -> System.out.println(
                            "  by " + remedy.due() + ": " + remedy.action().in(language)));
        }
        // end::assess[]
    }
}
