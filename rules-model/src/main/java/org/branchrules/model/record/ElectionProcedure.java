package org.branchrules.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an election was prepared and counted (rules on elections in basic-level organisations of 2020). What is null or not
 * stated is unknown. Immutable, and safe for use by several threads.
 *
 * @param membersConsulted whether the candidates were put forward after hearing what most members think
 * @param clearedAbove whether the level above had looked at the candidates and agreed
 * @param nominees ids of the candidates; null when not on file
 * @param voters ids of those who voted; null when not on file
 * @param leftOut how many entitled members were left out of the count of those due; null when not on file
 * @param leftOutAgreedAbove whether the level above agreed to leave them out
 * @param leftOutAgreedByMeeting whether the meeting agreed to leave them out
 * @param ballotsIssued ballots handed out
 * @param ballotsReturned ballots handed in
 * @param proxyVotes votes cast for someone else
 * @param fewestAyes the fewest ayes of anyone who was declared elected
 * @param delegatesApproved whether the level above agreed to a meeting of delegates
 */
public record ElectionProcedure(
        Answer membersConsulted,
        Answer clearedAbove,
        @Nullable List<String> nominees,
        @Nullable List<String> voters,
        @Nullable Integer leftOut,
        Answer leftOutAgreedAbove,
        Answer leftOutAgreedByMeeting,
        @Nullable Integer ballotsIssued,
        @Nullable Integer ballotsReturned,
        @Nullable Integer proxyVotes,
        @Nullable Integer fewestAyes,
        Answer delegatesApproved) {
    static final ElectionProcedure NOTHING_ON_FILE = new ElectionProcedure(
            Answer.NOT_STATED,
            Answer.NOT_STATED,
            null,
            null,
            null,
            Answer.NOT_STATED,
            Answer.NOT_STATED,
            null,
            null,
            null,
            null,
            Answer.NOT_STATED);

    public ElectionProcedure {
        membersConsulted = Answer.orNotStated(membersConsulted);
        clearedAbove = Answer.orNotStated(clearedAbove);
        nominees = nominees == null ? null : Checks.sorted(nominees);
        voters = voters == null ? null : Checks.sorted(voters);
        leftOutAgreedAbove = Answer.orNotStated(leftOutAgreedAbove);
        leftOutAgreedByMeeting = Answer.orNotStated(leftOutAgreedByMeeting);
        delegatesApproved = Answer.orNotStated(delegatesApproved);
        new Checks()
                .distinct(nominees == null ? List.of() : nominees, "nominees")
                .distinct(voters == null ? List.of() : voters, "voters")
                .notNegative(leftOut, "leftOut")
                .notNegative(ballotsIssued, "ballotsIssued")
                .notNegative(ballotsReturned, "ballotsReturned")
                .notNegative(proxyVotes, "proxyVotes")
                .notNegative(fewestAyes, "fewestAyes")
                .done();
    }
}
