package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Section;

/**
 * Derives the facts of a branch from its records. A pure function: the same record and period always give the same facts,
 * in the same order, whatever the order of the records.
 */
public final class FactDerivation {
    private FactDerivation() {}

    /**
     * The facts of a branch.
     *
     * @param record the records
     * @param period what is assessed
     * @param inForceFrom the day from which the policy is in force: nothing earlier is due, and no earlier event is a fact
     */
    public static BranchFacts derive(BranchRecord record, AssessmentPeriod period, LocalDate inForceFrom) {
        Scope scope = Scope.of(record, period, inForceFrom);
        List<FlaggedEvidence> flagged = new ArrayList<>();
        Genuine genuine = Genuine.of(record, scope, flagged);
        List<Fact> facts = new ArrayList<>(128);
        Branch branch = BranchProfile.derive(record, scope);
        facts.add(branch);
        BranchProfile.deriveSetting(record, genuine, scope, facts);
        MeetingFacts.derive(record, genuine, scope, facts);
        LifeFacts.derive(record, genuine, scope, facts);
        LeadershipFacts.derive(record, scope, facts);
        TallyFacts.derive(record, genuine, scope, facts);
        AdmissionFacts.derive(record, genuine, scope, facts);
        ElectionFacts.derive(record, genuine, facts);
        MemberFacts.derive(record, genuine, scope, facts);
        OfficeFacts.derive(record, genuine, scope, facts);
        flagged.sort(null);
        return new BranchFacts(branch, facts, flagged, known(record));
    }

    /** The sections supplied, and those that cannot hold anything: meetings of a committee or of groups there are not. */
    private static Set<Section> known(BranchRecord record) {
        Set<Section> known = record.suppliedSections();
        if (hasNoCommittee(record)) {
            known.add(Section.COMMITTEE_MEETINGS);
        }
        if (hasNoGroups(record)) {
            known.add(Section.GROUP_MEETINGS);
        }
        return known;
    }

    static boolean hasNoCommittee(BranchRecord record) {
        return record.leadership() != null && !record.leadership().committee();
    }

    static boolean hasNoGroups(BranchRecord record) {
        return record.groups() != null && record.groups().isEmpty();
    }
}
