package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of the branch: an opaque id with dates.
 *
 * @param id opaque id, never a name
 * @param admittedOn the day of admission as a probationary member
 * @param fullSince the day from which full; null while probationary. Party standing counts from here
 * @param inBranchFrom when membership came to this branch; null when older than the files
 * @param inBranchTo the last day of membership in this branch
 * @param leadingCadre a leading cadre, who owes the double organisational life of art. 15
 * @param awaySince a mobile member: away since
 * @param destination where a mobile member is
 * @param exempt excused from attendance for age, illness or the like
 * @param suspensions spans without the rights to vote and to be elected
 * @param whereabouts what is known of a member away, abroad or out of reach; null when nothing is on file
 */
public record Member(
        String id,
        @Nullable LocalDate admittedOn,
        @Nullable LocalDate fullSince,
        @Nullable LocalDate inBranchFrom,
        @Nullable LocalDate inBranchTo,
        boolean leadingCadre,
        @Nullable LocalDate awaySince,
        @Nullable String destination,
        boolean exempt,
        List<Suspension> suspensions,
        @Nullable Whereabouts whereabouts) {

    /**
     * A span without voting rights: on probation within the Party, or detained.
     *
     * @param to last day; null while it lasts
     */
    public record Suspension(LocalDate from, @Nullable LocalDate to) {
        public Suspension {
            new Checks().present(from, "from").notBefore(to, "to", from, "from").done();
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    public Member {
        suspensions = Checks.copy(suspensions);
        new Checks()
                .notBlank(id, "id")
                .notBefore(fullSince, "fullSince", admittedOn, "admittedOn")
                .notBefore(inBranchTo, "inBranchTo", inBranchFrom, "inBranchFrom")
                .done();
    }

    /** What is known of where the member is; nothing, rather than null. */
    public Whereabouts knownWhereabouts() {
        return whereabouts == null ? Whereabouts.NOTHING_ON_FILE : whereabouts;
    }

    /** Whether the member belonged to the branch on that day. */
    public boolean inBranchOn(LocalDate day) {
        return (inBranchFrom == null || !day.isBefore(inBranchFrom))
                && (admittedOn == null || !day.isBefore(admittedOn))
                && (inBranchTo == null || !day.isAfter(inBranchTo));
    }

    /** Whether a full member of the branch on that day. */
    public boolean fullMemberOn(LocalDate day) {
        return inBranchOn(day) && fullSince != null && !day.isBefore(fullSince);
    }

    /** Whether entitled to vote on that day: a full member whose rights are not suspended. */
    public boolean entitledToVoteOn(LocalDate day) {
        if (!fullMemberOn(day)) {
            return false;
        }
        for (Suspension suspension : suspensions) {
            if (suspension.covers(day)) {
                return false;
            }
        }
        return true;
    }
}
