package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A democratic appraisal of members (art. 18).
 *
 * @param forYear the year that it is held for
 * @param selfAppraisal members appraised themselves
 * @param mutualAppraisal members appraised each other
 * @param ballot a ballot was held
 * @param ballotAt where the ballot was held
 * @param opinions for how many members an opinion was issued; null when not on file
 * @param membersDue how many members were to be appraised; null to count them from the members on the day
 * @param selfAnalyses how many written self-analyses are on file
 * @param excellent how many were rated excellent
 * @param qualified how many were rated qualified
 * @param basicallyQualified how many were rated basically qualified
 * @param unqualified how many were rated unqualified
 * @param participants how many members took part; null when not on file
 * @param originalBranchesNotified mobile-member branch: the branches where membership lies were told the results
 */
public record Appraisal(
        String id,
        LocalDate date,
        int forYear,
        Answer selfAppraisal,
        Answer mutualAppraisal,
        Answer ballot,
        @Nullable Place ballotAt,
        @Nullable Integer opinions,
        @Nullable Integer membersDue,
        @Nullable Integer selfAnalyses,
        @Nullable Integer excellent,
        @Nullable Integer qualified,
        @Nullable Integer basicallyQualified,
        @Nullable Integer unqualified,
        @Nullable Integer participants,
        Answer originalBranchesNotified,
        Proof proof)
        implements Fact {
    /** Where a step was taken. */
    public enum Place {
        MEMBERS_MEETING,
        GROUP_MEETING,
        OTHER
    }

    public Appraisal {
        selfAppraisal = Answer.orNotStated(selfAppraisal);
        mutualAppraisal = Answer.orNotStated(mutualAppraisal);
        ballot = Answer.orNotStated(ballot);
        originalBranchesNotified = Answer.orNotStated(originalBranchesNotified);
        proof = Proof.orDefault(proof);
        new Checks()
                .notBlank(id, "id")
                .present(date, "date")
                .notNegative(opinions, "opinions")
                .notNegative(membersDue, "membersDue")
                .notNegative(selfAnalyses, "selfAnalyses")
                .notNegative(excellent, "excellent")
                .notNegative(qualified, "qualified")
                .notNegative(basicallyQualified, "basicallyQualified")
                .notNegative(unqualified, "unqualified")
                .notNegative(participants, "participants")
                .atMost(opinions, "opinions", membersDue, "membersDue")
                .that(
                        date == null || forYear == date.getYear() || forYear == date.getYear() - 1,
                        "forYear",
                        "for-year",
                        forYear,
                        String.valueOf(date))
                .done();
    }

    /** Whether all three steps were taken, the ballot among them at a members' meeting. */
    public Answer complete() {
        if (List.of(selfAppraisal, mutualAppraisal, ballot).contains(Answer.NO)
                || (ballotAt != null && ballotAt != Place.MEMBERS_MEETING)) {
            return Answer.NO;
        }
        boolean silent =
                List.of(selfAppraisal, mutualAppraisal, ballot).contains(Answer.NOT_STATED) || ballotAt == null;
        return silent ? Answer.NOT_STATED : Answer.YES;
    }

    /** Whether an opinion was issued for each member due. */
    public Answer opinionsComplete() {
        return opinions == null || membersDue == null ? Answer.NOT_STATED : Answer.of(opinions >= membersDue);
    }

    /** Whether each member due filed a self-analysis. */
    public Answer selfAnalysesComplete() {
        return selfAnalyses == null || membersDue == null ? Answer.NOT_STATED : Answer.of(selfAnalyses >= membersDue);
    }

    /** The same appraisal with the members due counted from elsewhere. */
    public Appraisal withMembersDue(int due) {
        return new Appraisal(
                id,
                date,
                forYear,
                selfAppraisal,
                mutualAppraisal,
                ballot,
                ballotAt,
                opinions,
                due,
                selfAnalyses,
                excellent,
                qualified,
                basicallyQualified,
                unqualified,
                participants,
                originalBranchesNotified,
                proof);
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "id",
                id,
                "date",
                date,
                "forYear",
                forYear,
                "selfAppraisal",
                selfAppraisal,
                "mutualAppraisal",
                mutualAppraisal,
                "ballot",
                ballot,
                "ballotAt",
                ballotAt,
                "opinions",
                opinions,
                "membersDue",
                membersDue,
                "selfAnalyses",
                selfAnalyses,
                "originalBranchesNotified",
                originalBranchesNotified);
    }
}
