package org.branchrules.model.fact;

import java.util.List;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Election;
import org.branchrules.model.record.ElectionProcedure;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Member;
import org.jspecify.annotations.Nullable;

/** Elections, with the rights of those in them as they stood on the day. */
final class ElectionFacts {
    private ElectionFacts() {}

    static void derive(BranchRecord record, Genuine genuine, List<Fact> facts) {
        if (genuine.elections() != null) {
            Roster roster = new Roster(record.members(), record.leadership());
            for (Election election : genuine.elections()) {
                facts.add(of(election, roster, record.members() != null));
            }
        }
    }

    private static ElectionCase of(Election election, Roster roster, boolean membersOnFile) {
        ElectionProcedure procedure = election.knownProcedure();
        boolean ofAll = election.body() == Election.Body.MEMBERS_MEETING;
        Integer onRoll = ofAll ? roster.entitledOn(election.date()) : null;
        List<String> voters = membersOnFile && ofAll ? procedure.voters() : null;
        List<String> nominees = membersOnFile ? procedure.nominees() : null;
        return new ElectionCase(
                election.id(),
                election.date(),
                election.what(),
                election.body(),
                election.byElection(),
                election.candidates(),
                election.seats(),
                election.entitled() == null ? onRoll : election.entitled(),
                onRoll,
                election.present(),
                procedure.leftOut(),
                both(procedure.leftOutAgreedAbove(), procedure.leftOutAgreedByMeeting()),
                procedure.membersConsulted(),
                procedure.clearedAbove(),
                withoutRight(voters, roster, election),
                nominees != null,
                withoutRight(nominees, roster, election),
                election.secretBallot(),
                procedure.ballotsIssued(),
                procedure.ballotsReturned(),
                procedure.proxyVotes(),
                procedure.fewestAyes(),
                procedure.delegatesApproved());
    }

    private static Answer both(Answer one, Answer other) {
        if (one == Answer.NO || other == Answer.NO) {
            return Answer.NO;
        }
        return one == Answer.YES && other == Answer.YES ? Answer.YES : Answer.NOT_STATED;
    }

    /** Those who were no full members of the branch with all their rights on the day. */
    private static List<String> withoutRight(@Nullable List<String> ids, Roster roster, Election election) {
        if (ids == null) {
            return List.of();
        }
        return ids.stream()
                .filter(id -> {
                    Member member = roster.member(id);
                    return member == null || !member.entitledToVoteOn(election.date());
                })
                .toList();
    }
}
