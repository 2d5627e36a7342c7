package org.branchrules.model.record;

/**
 * What the ledger of study hours says of one member and year. Immutable, and safe for use by several threads.
 *
 * @param member the member's id
 * @param year the year
 * @param hours hours of concentrated study and training
 * @param trainings how many times the member took part in concentrated training
 */
public record StudyAccount(String member, int year, int hours, int trainings) {
    public StudyAccount {
        new Checks()
                .notBlank(member, "member")
                .notNegative(hours, "hours")
                .notNegative(trainings, "trainings")
                .done();
    }
}
