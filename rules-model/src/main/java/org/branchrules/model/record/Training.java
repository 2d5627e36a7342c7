package org.branchrules.model.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Training that someone took part in (art. 26).
 *
 * @param trainee member id
 * @param from first day
 * @param to last day
 * @param hours hours of study; null when not on file
 * @param organiser level of the organiser
 */
public record Training(
        String trainee,
        LocalDate from,
        LocalDate to,
        @Nullable Integer hours,
        Level organiser,
        Kind kind,
        Proof proof) {
    /** Level of the party organisation that held it. */
    public enum Level {
        BRANCH,
        BASIC_COMMITTEE,
        TOWNSHIP,
        COUNTY,
        CITY,
        PROVINCE,
        CENTRAL;

        /** Whether county level or above. */
        public boolean isCountyOrAbove() {
            return compareTo(COUNTY) >= 0;
        }
    }

    /** What kind of training. */
    public enum Kind {
        /** Concentrated rotation training. */
        ROTATION,
        /** For someone new in office. */
        INDUCTION,
        OTHER
    }

    public Training {
        proof = Proof.orDefault(proof);
        new Checks()
                .notBlank(trainee, "trainee")
                .present(from, "from")
                .present(to, "to")
                .present(organiser, "organiser")
                .present(kind, "kind")
                .notNegative(hours, "hours")
                .notBefore(to, "to", from, "from")
                .done();
    }
}
