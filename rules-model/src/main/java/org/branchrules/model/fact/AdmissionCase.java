package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Admission;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.DecidedBy;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Observation;
import org.jspecify.annotations.Nullable;

/**
 * One step of the admission of one person, with the days on the way to it. Immutable, and safe for use by several threads.
 *
 * @param step which step
 * @param mentors how many guides the activist had; -1 when not on file
 * @param mentorsFull whether all of them were full members
 * @param introducers how many introduced the candidate; -1 when not on file
 * @param introducersFull whether all of them were full members
 * @param reviewed whether the political review was passed by the day of the step
 * @param preApproved whether the superior committee had agreed by the day of the step
 * @param requested whether the person had asked in writing to be confirmed
 * @param acceptedOn when accepted as a probationary member
 */
public record AdmissionCase(
        String member,
        Admission.Step step,
        LocalDate date,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate talkedOn,
        @Nullable LocalDate activistOn,
        DecidedBy activistFixedBy,
        @Nullable LocalDate candidateOn,
        DecidedBy candidateFixedBy,
        int mentors,
        Answer mentorsFull,
        int introducers,
        Answer introducersFull,
        Answer reviewed,
        @Nullable Integer trainingDays,
        @Nullable Integer trainingHours,
        Answer preApproved,
        Answer requested,
        Answer voteSeparately,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate extendedUntil,
        @Nullable LocalDate leavingOn)
        implements Fact {
    /** Whether somebody was accepted as a probationary member. */
    public boolean acceptance() {
        return step == Admission.Step.ACCEPTED;
    }

    /** Whether somebody was confirmed as a full member. */
    public boolean confirmation() {
        return step == Admission.Step.CONFIRMED;
    }

    /** Whether a probation was extended. */
    public boolean extension() {
        return step == Admission.Step.EXTENDED;
    }

    /** Whether the days of the application and of the first talk are on file. */
    public boolean talkStated() {
        return appliedOn != null && talkedOn != null;
    }

    /** Whether the first talk came within so many months of the application; true while either day is unknown. */
    public boolean talkedWithin(int months) {
        return appliedOn == null || talkedOn == null || !talkedOn.isAfter(appliedOn.plusMonths(months));
    }

    /** Whether the days of becoming activist and candidate are on file. */
    public boolean activistStated() {
        return activistOn != null && candidateOn != null;
    }

    /** Whether an activist for at least so many months before becoming a candidate; true while either day is unknown. */
    public boolean activistFor(int months) {
        return activistOn == null || candidateOn == null || !candidateOn.isBefore(activistOn.plusMonths(months));
    }

    /** Whether it is on file who fixed the activist and the candidate. */
    public boolean fixingStated() {
        return activistFixedBy != DecidedBy.NOT_STATED && candidateFixedBy != DecidedBy.NOT_STATED;
    }

    /** Whether one person alone, or the level above, is known to have fixed the activist or the candidate. */
    public boolean fixedOutsideBranch() {
        return outside(activistFixedBy) || outside(candidateFixedBy);
    }

    private static boolean outside(DecidedBy body) {
        return body == DecidedBy.SECRETARY || body == DecidedBy.SUPERIOR;
    }

    /** Whether days or hours of training are on file. */
    public boolean trainingStated() {
        return trainingDays != null || trainingHours != null;
    }

    /** Whether trained for at least so many days or so many hours; false while neither is on file. */
    public boolean trained(int days, int hours) {
        return (trainingDays != null && trainingDays >= days) || (trainingHours != null && trainingHours >= hours);
    }

    /** Whether it is on file when the person was accepted. */
    public boolean probationStated() {
        return acceptedOn != null;
    }

    /** Whether at least so many months lie between acceptance and this step; true while the day is unknown. */
    public boolean probationOf(int months) {
        return acceptedOn == null || !date.isBefore(acceptedOn.plusMonths(months));
    }

    /** Whether it is on file until when probation was extended. */
    public boolean extensionStated() {
        return extendedUntil != null;
    }

    /** Whether extended by at least so many months; true while the day is unknown. */
    public boolean extendedAtLeast(int months) {
        return extendedUntil == null || !extendedUntil.isBefore(date.plusMonths(months));
    }

    /** Whether extended by at most so many months; true while the day is unknown. */
    public boolean extendedAtMost(int months) {
        return extendedUntil == null || !extendedUntil.isAfter(date.plusMonths(months));
    }

    /** Whether it was known that the person would leave the unit. */
    public boolean leaving() {
        return leavingOn != null;
    }

    /** Whether it was known that the person would leave the unit within so many months of the step. */
    public boolean leavingWithin(int months) {
        return leavingOn != null && !leavingOn.isAfter(date.plusMonths(months));
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "member",
                member,
                "step",
                step,
                "date",
                date,
                "appliedOn",
                appliedOn,
                "talkedOn",
                talkedOn,
                "activistOn",
                activistOn,
                "activistFixedBy",
                activistFixedBy,
                "candidateOn",
                candidateOn,
                "candidateFixedBy",
                candidateFixedBy,
                "mentors",
                mentors < 0 ? null : mentors,
                "mentorsFull",
                mentorsFull,
                "introducers",
                introducers < 0 ? null : introducers,
                "introducersFull",
                introducersFull,
                "reviewed",
                reviewed,
                "trainingDays",
                trainingDays,
                "trainingHours",
                trainingHours,
                "preApproved",
                preApproved,
                "requested",
                requested,
                "voteSeparately",
                voteSeparately,
                "acceptedOn",
                acceptedOn,
                "extendedUntil",
                extendedUntil,
                "leavingOn",
                leavingOn);
    }
}
