package org.branchrules.model.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report by the secretary: on duty with appraisal (art. 27), or on work (art. 22).
 *
 * @param forYear the year reported on
 * @param to to whom
 * @param dutyReport a duty report rather than a report on work
 * @param appraised whether an appraisal followed
 * @param resultUsed whether the result was used for awards and selection
 */
public record DutyReport(
        LocalDate date,
        int forYear,
        Audience to,
        boolean dutyReport,
        Answer appraised,
        Answer resultUsed,
        @Nullable String result,
        Proof proof) {
    /** To whom a secretary reports. */
    public enum Audience {
        COMMITTEE,
        MEMBERS_MEETING,
        SUPERIOR
    }

    public DutyReport {
        appraised = Answer.orNotStated(appraised);
        resultUsed = Answer.orNotStated(resultUsed);
        proof = Proof.orDefault(proof);
        new Checks()
                .present(date, "date")
                .present(to, "to")
                .that(
                        date == null || forYear == date.getYear() || forYear == date.getYear() - 1,
                        "forYear",
                        "for-year",
                        forYear,
                        String.valueOf(date))
                .done();
    }
}
