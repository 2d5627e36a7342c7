package org.branchrules.model.fact;

import java.util.Map;
import java.util.Set;
import org.branchrules.model.record.CareCase;
import org.branchrules.model.record.Election;
import org.branchrules.model.record.Event;
import org.branchrules.model.record.Founding;
import org.branchrules.model.record.Measure;
import org.branchrules.model.record.Rating;
import org.branchrules.model.record.SuperiorSupport;
import org.branchrules.model.record.TemporaryBranch;
import org.branchrules.model.record.Unit;

/**
 * The components of a fact that say what it is, rather than how well it stands. A rule's first pattern names them first;
 * the facts that they select are what the rule looked at.
 */
public final class Selectors {
    private static final Map<Class<?>, Set<String>> BY_TYPE = Map.ofEntries(
            Map.entry(Branch.class, Set.of("residential", "joint", "standAlone")),
            Map.entry(Cadence.class, Set.of("activity")),
            Map.entry(Tally.class, Set.of("about")),
            Map.entry(MeanAttendance.class, Set.of("activity")),
            Map.entry(Session.class, Set.of("activity", "delegated")),
            Map.entry(AgendaItem.class, Set.of("activity", "major", "voted", "election")),
            Map.entry(Decision.class, Set.of("about")),
            Map.entry(OfficerInOffice.class, Set.of("secretary", "secretaryOrDeputy", "appointed")),
            Map.entry(Unit.class, Set.of("newSetting", "project")),
            Map.entry(Founding.class, Set.of("applied")),
            Map.entry(TemporaryBranch.class, Set.of("hostDissolved")),
            Map.entry(CareCase.class, Set.of("hardship")),
            Map.entry(Election.class, Set.of("ofMembersMeeting")),
            Map.entry(SuperiorSupport.class, Set.of("vetted", "backward", "unfitOfficer")),
            Map.entry(AdmissionCase.class, Set.of("acceptance", "confirmation", "extension", "leaving")),
            Map.entry(ElectionCase.class, Set.of("ofCommittee", "byMembers", "byDelegates")),
            Map.entry(Absence.class, Set.of("away", "abroad", "graduated", "lost", "stopped", "inactive")),
            Map.entry(StudyCoverage.class, Set.of("among")),
            Map.entry(AppraisalResult.class, Set.of("someUnqualified")),
            Map.entry(Departure.class, Set.of("secretaryOrDeputy")),
            Map.entry(GuestVote.class, Set.of("activity")),
            Map.entry(Uninvited.class, Set.of("activity")),
            Map.entry(Measure.class, Set.of("key")),
            Map.entry(Event.class, Set.of("type")),
            Map.entry(Rating.class, Set.of("by", "scale")));

    private Selectors() {}

    /** The selecting components of a fact type. */
    public static Set<String> of(Class<?> factType) {
        return BY_TYPE.getOrDefault(factType, Set.of());
    }
}
