package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;

/**
 * The branch as it stood on the day of the assessment. Counts are 0 where their section was not supplied; a requirement
 * that reads them names that section as needed, and is then not determined.
 *
 * @param fullMembers full members
 * @param probationaryMembers probationary members
 * @param leadingCadres leading cadres among them
 * @param mobileMembers members who are away
 * @param largestMobileCluster how many of them are in the one place where most are
 * @param mobileMembersUnplaced how many of them are in a place that is not on file
 * @param committee whether it has a branch committee
 * @param electedLeadership whether its leadership was elected, and so has a term
 * @param groups party groups
 * @param units units covered
 * @param localities different places among them
 * @param trades different trades among them
 * @param unitsAlike whether the units covered lie in one place or follow one trade
 * @param foundedInPeriod whether founded in the period
 * @param monthsInBeing whole months of its existence within the period, up to the day of the assessment
 * @param yearEnded whether the calendar year had ended by the day of the assessment, so that yearly duties were due
 * @param dissolved whether it had been dissolved by the day of the assessment
 * @param asOf the day on which it is described: that of the assessment, or the last of the period or of the branch
 */
public record Branch(
        BranchKind kind,
        BranchForm form,
        int fullMembers,
        int probationaryMembers,
        int leadingCadres,
        int mobileMembers,
        int largestMobileCluster,
        int mobileMembersUnplaced,
        Answer committee,
        Answer electedLeadership,
        int groups,
        int units,
        int localities,
        int trades,
        Answer unitsAlike,
        boolean foundedInPeriod,
        int monthsInBeing,
        boolean yearEnded,
        boolean dissolved,
        LocalDate asOf)
        implements Fact {

    /** Full and probationary members together. */
    public int allMembers() {
        return fullMembers + probationaryMembers;
    }

    /** Whether a village or a community, whose terms and matters differ. */
    public boolean residential() {
        return kind == BranchKind.VILLAGE || kind == BranchKind.COMMUNITY;
    }

    /** Whether a joint branch. */
    public boolean joint() {
        return form == BranchForm.JOINT;
    }

    /** Whether a branch of one unit. */
    public boolean standAlone() {
        return form == BranchForm.STAND_ALONE;
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "kind",
                kind,
                "form",
                form,
                "fullMembers",
                fullMembers,
                "probationaryMembers",
                probationaryMembers,
                "committee",
                committee,
                "groups",
                groups,
                "units",
                units,
                "leadingCadres",
                leadingCadres,
                "mobileMembers",
                mobileMembers,
                "largestMobileCluster",
                largestMobileCluster);
    }
}
