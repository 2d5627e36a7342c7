package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.branchrules.model.record.Admission;
import org.branchrules.model.record.AdmissionProcedure;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Matter;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.Vote;
import org.jspecify.annotations.Nullable;

/** How persons were taken into the Party: the steps on the way, and the votes. */
final class AdmissionFacts {
    private final BranchRecord record;
    private final Roster roster;

    private AdmissionFacts(BranchRecord record) {
        this.record = record;
        this.roster = new Roster(record.members(), record.leadership());
    }

    static void derive(BranchRecord record, Genuine genuine, Scope scope, List<Fact> facts) {
        AdmissionFacts derivation = new AdmissionFacts(record);
        if (record.admissions() != null) {
            record.admissions().stream()
                    .filter(step -> scope.inPeriod(step.date()))
                    .sorted(Comparator.comparing(Admission::date)
                            .thenComparing(Admission::member)
                            .thenComparing(Admission::step)
                            .thenComparing(Admission::toString))
                    .forEach(step -> facts.add(derivation.of(step)));
        }
        if (genuine.membersMeetings() != null) {
            for (Meeting meeting : genuine.membersMeetings()) {
                meeting.matters().stream()
                        .filter(matter -> matter.vote() != null)
                        .filter(matter ->
                                matter.kind() == Matter.Kind.ADMISSION || matter.kind() == Matter.Kind.CONFIRMATION)
                        .sorted(Comparator.comparing(Matter::kind).thenComparing(Matter::toString))
                        .forEach(matter -> facts.add(derivation.of(meeting, matter)));
            }
        }
    }

    private AdmissionCase of(Admission step) {
        AdmissionProcedure way = step.knownProcedure();
        LocalDate guided = way.activistOn() == null ? step.date() : way.activistOn();
        return new AdmissionCase(
                step.member(),
                step.step(),
                step.date(),
                way.appliedOn(),
                way.talkedOn(),
                way.activistOn(),
                way.activistFixedBy(),
                way.candidateOn(),
                way.candidateFixedBy(),
                way.mentors() == null ? -1 : way.mentors().size(),
                allFull(way.mentors(), guided),
                way.introducers() == null ? -1 : way.introducers().size(),
                allFull(way.introducers(), step.date()),
                by(way.reviewedOn(), step.date()),
                way.trainingDays(),
                way.trainingHours(),
                by(way.preApprovedOn(), step.date()),
                by(way.requestedOn(), step.date()),
                way.voteSeparately(),
                acceptedOn(step),
                way.extendedUntil(),
                way.leavingOn());
    }

    /** Whether it was done by a day; not stated while no day is on file. */
    private static Answer by(@Nullable LocalDate done, LocalDate day) {
        return done == null ? Answer.NOT_STATED : Answer.of(!done.isAfter(day));
    }

    /** Whether all of them were full members on a day; not stated while one of them is not on the roll. */
    private Answer allFull(@Nullable List<String> ids, LocalDate day) {
        if (ids == null) {
            return Answer.NOT_STATED;
        }
        Answer all = Answer.YES;
        for (String id : ids) {
            Member member = roster.member(id);
            if (member == null) {
                all = Answer.NOT_STATED;
            } else if (member.fullSince() == null || member.fullSince().isAfter(day)) {
                return Answer.NO;
            }
        }
        return all;
    }

    private @Nullable LocalDate acceptedOn(Admission step) {
        if (step.step() == Admission.Step.ACCEPTED) {
            return step.date();
        }
        LocalDate accepted = record.admissions() == null
                ? null
                : record.admissions().stream()
                        .filter(other -> other.step() == Admission.Step.ACCEPTED
                                && other.member().equals(step.member())
                                && !other.date().isAfter(step.date()))
                        .map(Admission::date)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        Member member = roster.member(step.member());
        return accepted != null || member == null ? accepted : member.admittedOn();
    }

    private AdmissionVote of(Meeting meeting, Matter matter) {
        Vote vote = java.util.Objects.requireNonNull(matter.vote());
        Integer entitled = vote.entitled() == null ? roster.entitledOn(meeting.date()) : vote.entitled();
        Integer present = vote.present();
        return new AdmissionVote(
                meeting.id(),
                meeting.date(),
                matter.kind(),
                entitled != null && present != null,
                entitled == null ? 0 : entitled,
                present == null ? 0 : present,
                vote.secretBallot());
    }
}
