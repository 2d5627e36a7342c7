package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.Ratio;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Election;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.jspecify.annotations.Nullable;

/**
 * An election, with the rights of those in it as they stood on its day. Immutable, and safe for use by several threads.
 *
 * @param id id of the election
 * @param entitled how many had the right to elect, those left out included; null when not on file
 * @param onRoll how many had it by the roll of members on that day; null where that does not matter, or is not on file
 * @param present how many of them came
 * @param leftOut how many entitled members were left out of the count; null when not on file
 * @param leftOutAgreed whether the level above and the meeting both agreed to that
 * @param votersWithoutRight ids of those who voted without the right to
 * @param nomineesWithoutRight ids of candidates who could not be elected on that day
 * @param nomineesStated whether it is on file who the candidates were, and who belongs to the branch
 * @param fewestAyes the fewest ayes of anyone declared elected
 * @param proxyVotes votes cast for someone else
 */
public record ElectionCase(
        String id,
        LocalDate date,
        Election.What what,
        Election.Body body,
        boolean byElection,
        @Nullable Integer candidates,
        @Nullable Integer seats,
        @Nullable Integer entitled,
        @Nullable Integer onRoll,
        @Nullable Integer present,
        @Nullable Integer leftOut,
        Answer leftOutAgreed,
        Answer membersConsulted,
        Answer clearedAbove,
        List<String> votersWithoutRight,
        boolean nomineesStated,
        List<String> nomineesWithoutRight,
        Answer secretBallot,
        @Nullable Integer ballotsIssued,
        @Nullable Integer ballotsReturned,
        @Nullable Integer proxyVotes,
        @Nullable Integer fewestAyes,
        Answer delegatesApproved)
        implements Fact {
    public ElectionCase {
        votersWithoutRight = List.copyOf(votersWithoutRight);
        nomineesWithoutRight = List.copyOf(nomineesWithoutRight);
    }

    /** Whether a committee was elected, whose seats must be contested. */
    public boolean ofCommittee() {
        return what == Election.What.COMMITTEE;
    }

    /** Whether all members were to elect, themselves or through delegates. */
    public boolean byMembers() {
        return switch (body) {
            case MEMBERS_MEETING, DELEGATE_MEETING -> true;
            case NOT_STATED -> what == Election.What.COMMITTEE || what == Election.What.DELEGATES;
            case COMMITTEE, GROUP, OTHER -> false;
        };
    }

    /** Whether delegates elected in place of all members. */
    public boolean byDelegates() {
        return body == Election.Body.DELEGATE_MEETING;
    }

    /** Whether candidates and seats are on file. */
    public boolean candidatesStated() {
        return candidates != null && seats != null;
    }

    /** Whether the candidates beyond the seats are at least {@code share} of the seats; false while unknown. */
    public boolean surplusReaches(Ratio share) {
        return candidates != null && seats != null && share.isReachedBy(Math.max(0, candidates - seats), seats);
    }

    /** How many should have come: all entitled, less those whom both the level above and the meeting left out. */
    public int due() {
        int all = entitled == null ? 0 : entitled;
        return leftOut == null || leftOutAgreed != Answer.YES ? all : Math.max(0, all - leftOut);
    }

    /** Whether it is on file how many were entitled. */
    public boolean entitledStated() {
        return entitled != null;
    }

    /** Whether entitled and present are on file. */
    public boolean attendanceStated() {
        return entitled != null && present != null;
    }

    /** Whether members were left out of the count and the files do not say whether that was agreed. */
    public boolean leavingOutOpen() {
        return leftOut != null && leftOut > 0 && leftOutAgreed == Answer.NOT_STATED;
    }

    /** Whether those who came reach {@code share} of those due; false while unknown. */
    public boolean attendanceReaches(Ratio share) {
        return attendanceStated() && share.isReachedBy(present == null ? 0 : present, due());
    }

    /** Whether they would reach it if nobody had been left out. */
    public boolean attendanceReachesOfAll(Ratio share) {
        return attendanceStated() && share.isReachedBy(present == null ? 0 : present, entitled == null ? 0 : entitled);
    }

    /** Whether they would reach it if leaving out had been agreed. */
    public boolean attendanceCouldReach(Ratio share) {
        return attendanceStated()
                && share.isReachedBy(
                        present == null ? 0 : present,
                        Math.max(0, (entitled == null ? 0 : entitled) - (leftOut == null ? 0 : leftOut)));
    }

    /** Whether the ayes of those elected, and who came, are on file. */
    public boolean ayesStated() {
        return fewestAyes != null && present != null;
    }

    /** Whether everyone elected had more than {@code share} of those who came; false while unknown. */
    public boolean ayesExceed(Ratio share) {
        return fewestAyes != null && present != null && share.isExceededBy(fewestAyes, present);
    }

    /** Whether it is on file how many ballots went out and came back. */
    public boolean ballotsStated() {
        return ballotsIssued != null && ballotsReturned != null;
    }

    /** Whether more ballots came back than went out. */
    public boolean tooManyBallots() {
        return ballotsIssued != null && ballotsReturned != null && ballotsReturned > ballotsIssued;
    }

    /** Whether it is on file whether someone voted for someone else. */
    public boolean proxiesStated() {
        return proxyVotes != null;
    }

    /** Whether someone is known to have voted for someone else. */
    public boolean proxyVoting() {
        return proxyVotes != null && proxyVotes > 0;
    }

    /** Whether more or fewer were counted as entitled than the roll shows. */
    public boolean miscounted() {
        return entitled != null && onRoll != null && !entitled.equals(onRoll);
    }

    /** Whether someone voted who had no right to. */
    public boolean votedWithoutRight() {
        return !votersWithoutRight.isEmpty();
    }

    /** Whether someone stood who could not be elected. */
    public boolean stoodWithoutRight() {
        return !nomineesWithoutRight.isEmpty();
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "id",
                id,
                "date",
                date,
                "what",
                what,
                "body",
                body,
                "byElection",
                byElection,
                "candidates",
                candidates,
                "seats",
                seats,
                "entitled",
                entitled,
                "onRoll",
                onRoll,
                "present",
                present,
                "leftOut",
                leftOut,
                "leftOutAgreed",
                leftOut == null || leftOut == 0 ? null : leftOutAgreed,
                "membersConsulted",
                membersConsulted,
                "clearedAbove",
                clearedAbove,
                "votersWithoutRight",
                votersWithoutRight.isEmpty() ? null : votersWithoutRight,
                "nomineesWithoutRight",
                nomineesWithoutRight.isEmpty() ? null : nomineesWithoutRight,
                "secretBallot",
                secretBallot,
                "ballotsIssued",
                ballotsIssued,
                "ballotsReturned",
                ballotsReturned,
                "proxyVotes",
                proxyVotes,
                "fewestAyes",
                fewestAyes,
                "delegatesApproved",
                body == Election.Body.DELEGATE_MEETING ? delegatesApproved : null);
    }
}
