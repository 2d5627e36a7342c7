package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.Officer;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.Training;
import org.jspecify.annotations.Nullable;

/** Officers who came and went, and who was asked to meetings. */
final class OfficeFacts {
    private OfficeFacts() {}

    static void derive(BranchRecord record, Genuine genuine, Scope scope, List<Fact> facts) {
        Leadership leadership = record.leadership();
        if (leadership != null) {
            departures(leadership, scope, facts);
            inductions(record, leadership, scope, facts);
        }
        invitations(MeetingFacts.MEMBERS_MEETING, genuine.membersMeetings(), facts);
        invitations(MeetingFacts.COMMITTEE_MEETING, genuine.committeeMeetings(), facts);
        invitations(MeetingFacts.GROUP_MEETING, genuine.groupMeetings(), facts);
    }

    private static void departures(Leadership leadership, Scope scope, List<Fact> facts) {
        leadership.officers().stream()
                .filter(officer -> officer.to() != null
                        && scope.counts(officer.to())
                        && !endedByElection(officer.to(), leadership.electedOn()))
                .map(officer -> new Departure(
                        officer.member(),
                        officer.postsInOrder(),
                        java.util.Objects.requireNonNull(officer.to()),
                        officer.leavingAgreed()))
                .sorted(Comparator.comparing(Departure::date)
                        .thenComparing(Departure::member)
                        .thenComparing(Departure::toString))
                .forEach(facts::add);
    }

    private static boolean endedByElection(LocalDate last, @Nullable LocalDate electedOn) {
        return electedOn != null && (last.equals(electedOn) || last.equals(electedOn.minusDays(1)));
    }

    private static void inductions(BranchRecord record, Leadership leadership, Scope scope, List<Fact> facts) {
        if (record.trainings() == null) {
            return;
        }
        List<Training> trainings = record.trainings();
        Roster roster = new Roster(record.members(), leadership);
        leadership.officers().stream()
                .filter(officer -> isNewSecretary(officer, leadership) && roster.holdsOffice(officer, scope.asOf()))
                .map(officer -> {
                    LocalDate from = java.util.Objects.requireNonNull(officer.from());
                    return new Induction(
                            officer.member(),
                            from,
                            firstInduction(trainings, officer.member(), from, scope.asOf()),
                            scope.observed());
                })
                .sorted(Comparator.comparing(Induction::from).thenComparing(Induction::member))
                .distinct()
                .forEach(facts::add);
    }

    /** Whether the person became secretary then, rather than went on as secretary. */
    private static boolean isNewSecretary(Officer officer, Leadership leadership) {
        LocalDate from = officer.from();
        return from != null
                && officer.posts().contains(Post.SECRETARY)
                && leadership.officers().stream()
                        .noneMatch(other -> other.member().equals(officer.member())
                                && other.posts().contains(Post.SECRETARY)
                                && (other.from() == null || other.from().isBefore(from)));
    }

    private static @Nullable LocalDate firstInduction(
            List<Training> trainings, String member, LocalDate from, LocalDate asOf) {
        return trainings.stream()
                .filter(training -> training.trainee().equals(member)
                        && training.kind() == Training.Kind.INDUCTION
                        && training.proof().integrity().counts()
                        && !training.from().isBefore(from)
                        && !training.from().isAfter(asOf))
                .map(Training::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static void invitations(String activity, @Nullable List<Meeting> meetings, List<Fact> facts) {
        if (meetings == null) {
            return;
        }
        for (Meeting meeting : meetings) {
            Integer guests = meeting.knownInvitation().guests();
            if (guests != null && guests > 0) {
                facts.add(new GuestVote(
                        activity,
                        meeting.id(),
                        meeting.date(),
                        guests,
                        meeting.knownInvitation().guestsVoted()));
            }
            if (meeting.knownInvitation().allMembers() == Answer.NO) {
                facts.add(new Uninvited(activity, meeting.id(), meeting.date()));
            }
        }
    }
}
