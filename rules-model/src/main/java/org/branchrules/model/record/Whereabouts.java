package org.branchrules.model.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the branch knows of a member who is away, abroad, out of reach or unable to come (regulation on the education and
 * management of members of 2019). What is null or not stated is unknown. Immutable, and safe for use by several threads.
 *
 * @param transferSettled member away: a transfer was asked for, or it was agreed that membership stays
 * @param lastContactOn when the branch was last in contact with the member
 * @param contactNamed whether the branch has named a person who keeps in contact
 * @param abroadSince since when abroad for study
 * @param graduatedOn when the member graduated while membership stayed with the school
 * @param lostSince since when out of reach
 * @param searched whether the branch has searched for the member
 * @param stoppedOn when the competent body stopped the membership of a member out of reach
 * @param inactiveSince since when, without good reason, the member takes no part, pays no dues or does no work
 * @param studyBrought member excused from attendance: whether study was brought to the member in the year
 */
public record Whereabouts(
        Answer transferSettled,
        @Nullable LocalDate lastContactOn,
        Answer contactNamed,
        @Nullable LocalDate abroadSince,
        @Nullable LocalDate graduatedOn,
        @Nullable LocalDate lostSince,
        Answer searched,
        @Nullable LocalDate stoppedOn,
        @Nullable LocalDate inactiveSince,
        Answer studyBrought) {
    static final Whereabouts NOTHING_ON_FILE = new Whereabouts(
            Answer.NOT_STATED,
            null,
            Answer.NOT_STATED,
            null,
            null,
            null,
            Answer.NOT_STATED,
            null,
            null,
            Answer.NOT_STATED);

    public Whereabouts {
        transferSettled = Answer.orNotStated(transferSettled);
        contactNamed = Answer.orNotStated(contactNamed);
        searched = Answer.orNotStated(searched);
        studyBrought = Answer.orNotStated(studyBrought);
        new Checks().notBefore(stoppedOn, "stoppedOn", lostSince, "lostSince").done();
    }
}
