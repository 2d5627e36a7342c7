package org.branchrules.model.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Affairs made known: disclosed, told to members and masses, or reported upward (art. 9). */
public record Publicity(LocalDate date, Kind kind, @Nullable String topic, Proof proof) {
    /** In which direction. */
    public enum Kind {
        DISCLOSURE,
        BRIEFING,
        REPORT_UPWARD
    }

    public Publicity {
        proof = Proof.orDefault(proof);
        new Checks().present(date, "date").present(kind, "kind").done();
    }
}
