package org.branchrules.model.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Affairs made known: disclosed, told to members and masses, or reported upward (art. 9). */
public record Publicity(LocalDate date, Kind kind, @Nullable String topic, Proof proof) {
    /** In which direction. */
    public enum Kind {
        DISCLOSURE,
        BRIEFING,
        REPORT_UPWARD,
        /** Attendance at organisational life checked and made known. */
        ATTENDANCE,
        /** How leading cadres lead the life of their own branch, reported upward. */
        DUAL_LIFE_REPORT
    }

    public Publicity {
        proof = Proof.orDefault(proof);
        new Checks().present(date, "date").present(kind, "kind").done();
    }
}
