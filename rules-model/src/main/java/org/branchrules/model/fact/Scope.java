package org.branchrules.model.fact;

import java.time.LocalDate;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Identity;
import org.branchrules.model.record.Span;

/**
 * The days that count for one branch.
 *
 * @param observed days on which something could be due, and on which what happened is a fact: within the period, the branch's existence and the policy's
 *     validity, up to the day of the assessment
 * @param asOf the day on which the state of the branch is read
 */
record Scope(AssessmentPeriod period, Span observed, LocalDate asOf) {
    static Scope of(BranchRecord record, AssessmentPeriod period, LocalDate inForceFrom) {
        Identity identity = record.identity();
        LocalDate from = later(period.from(), inForceFrom);
        if (identity.foundedOn() != null) {
            from = later(from, identity.foundedOn());
        }
        LocalDate to = period.to();
        if (identity.dissolvedOn() != null) {
            to = earlier(to, identity.dissolvedOn());
        }
        LocalDate asOf = earlier(to, period.asOf());
        return new Scope(period, new Span(from, asOf), asOf);
    }

    int year() {
        return period.year();
    }

    boolean counts(LocalDate day) {
        return observed.contains(day);
    }

    /** Whether within the period, up to the day of the assessment, whenever the policy came into force. */
    boolean inPeriod(LocalDate day) {
        return !day.isBefore(period.from()) && !day.isAfter(asOf);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
