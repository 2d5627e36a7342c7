package org.branchrules.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Identity;
import org.branchrules.model.record.InvalidRecordException;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.Proof;

/** Builds a record from the objects of a programme, without a file between. */
public final class BuildRecord {
    private BuildRecord() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        // tag::build[]
        Identity identity = new Identity("b-17", BranchKind.AGENCY, BranchForm.STAND_ALONE, "210100", null, null);
        BranchRecord record = BranchRecord.builder(identity)
                .membersMeetings(List.of(heldOn("2024-02-20"), heldOn("2024-05-21"), heldOn("2024-11-19")))
                .build(); // every section that is not set was not supplied, and counts as unknown
        // end::build[]
        Assessment assessment = AssessmentEngine.national().assess(record, AssessmentPeriod.year(2024));
        System.out.println("11-a " + assessment.outcome(new RequirementId("11-a")) + "; grade from "
                + assessment.gradeRange().worst() + " to "
                + assessment.gradeRange().best());

        // tag::invalid[]
        try {
            BranchRecord.builder(identity)
                    .membersMeetings(List.of(heldOn("2024-02-20"), heldOn("2024-02-20")))
                    .build();
        } catch (InvalidRecordException e) {
            e.problems()
                    .forEach(problem -> System.out.println(problem.pointer() + ": " + problem.message(Language.EN)));
        }
        // end::invalid[]
    }

    private static Meeting heldOn(String day) {
        return new Meeting(
                "mm-" + day,
                LocalDate.parse(day),
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                List.of(),
                Meeting.Mode.IN_PERSON,
                null,
                Proof.NONE_NAMED);
    }
}
