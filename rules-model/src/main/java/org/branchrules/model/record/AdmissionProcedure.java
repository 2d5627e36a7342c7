package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the file of one person says of the way into the Party (rules on the admission of members of 2014). What is null or
 * not stated is unknown. Immutable, and safe for use by several threads.
 *
 * @param appliedOn the written application
 * @param talkedOn the first talk of the branch with the applicant
 * @param activistOn when fixed as an activist
 * @param activistFixedBy who fixed that
 * @param candidateOn when fixed as a candidate for admission
 * @param candidateFixedBy who fixed that
 * @param mentors member ids of those who guide the activist; null when not on file
 * @param introducers member ids of those who introduce the candidate; null when not on file
 * @param reviewedOn when the political review was passed
 * @param trainingDays days of concentrated training
 * @param trainingHours hours of it
 * @param preApprovedOn when the superior committee agreed, before the members' meeting
 * @param requestedOn the person's own written request to be confirmed
 * @param voteSeparately whether it was discussed and voted on for this person alone
 * @param extendedUntil the day to which probation was extended
 * @param leavingOn the day on which the person leaves the unit, where that was known
 */
public record AdmissionProcedure(
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate talkedOn,
        @Nullable LocalDate activistOn,
        DecidedBy activistFixedBy,
        @Nullable LocalDate candidateOn,
        DecidedBy candidateFixedBy,
        @Nullable List<String> mentors,
        @Nullable List<String> introducers,
        @Nullable LocalDate reviewedOn,
        @Nullable Integer trainingDays,
        @Nullable Integer trainingHours,
        @Nullable LocalDate preApprovedOn,
        @Nullable LocalDate requestedOn,
        Answer voteSeparately,
        @Nullable LocalDate extendedUntil,
        @Nullable LocalDate leavingOn) {
    static final AdmissionProcedure NOTHING_ON_FILE = new AdmissionProcedure(
            null,
            null,
            null,
            DecidedBy.NOT_STATED,
            null,
            DecidedBy.NOT_STATED,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Answer.NOT_STATED,
            null,
            null);

    public AdmissionProcedure {
        activistFixedBy = activistFixedBy == null ? DecidedBy.NOT_STATED : activistFixedBy;
        candidateFixedBy = candidateFixedBy == null ? DecidedBy.NOT_STATED : candidateFixedBy;
        mentors = mentors == null ? null : Checks.sorted(mentors);
        introducers = introducers == null ? null : Checks.sorted(introducers);
        voteSeparately = Answer.orNotStated(voteSeparately);
        new Checks()
                .notBefore(talkedOn, "talkedOn", appliedOn, "appliedOn")
                .notBefore(activistOn, "activistOn", appliedOn, "appliedOn")
                .notBefore(candidateOn, "candidateOn", activistOn, "activistOn")
                .distinct(mentors == null ? List.of() : mentors, "mentors")
                .distinct(introducers == null ? List.of() : introducers, "introducers")
                .notNegative(trainingDays, "trainingDays")
                .notNegative(trainingHours, "trainingHours")
                .done();
    }
}
