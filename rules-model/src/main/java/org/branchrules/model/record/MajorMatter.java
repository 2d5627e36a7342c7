package org.branchrules.model.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An important matter of a village or community, or one that closely touches its residents (art. 11). */
public record MajorMatter(
        String id,
        LocalDate date,
        @Nullable String title,
        DecidedBy decidedBy,
        @Nullable String meeting,
        Proof proof) {
    public MajorMatter {
        decidedBy = decidedBy == null ? DecidedBy.NOT_STATED : decidedBy;
        proof = Proof.orDefault(proof);
        new Checks().notBlank(id, "id").present(date, "date").done();
    }
}
