package org.branchrules.model.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An activity of a type that a local pack declares and counts. */
public record Activity(
        String id,
        String type,
        LocalDate date,
        @Nullable String topic,
        @Nullable Attendance attendance,
        Proof proof) {
    public Activity {
        proof = Proof.orDefault(proof);
        new Checks()
                .notBlank(id, "id")
                .notBlank(type, "type")
                .present(date, "date")
                .done();
    }
}
