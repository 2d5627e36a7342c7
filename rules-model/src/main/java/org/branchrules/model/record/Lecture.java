package org.branchrules.model.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party lecture (art. 16).
 *
 * @param speaker member id of the speaker where a member of the branch
 * @param role in what quality the speaker spoke
 */
public record Lecture(
        String id,
        LocalDate date,
        @Nullable String topic,
        @Nullable String speaker,
        Role role,
        @Nullable Attendance attendance,
        Proof proof) {
    /** In what quality a speaker speaks. */
    public enum Role {
        SECRETARY,
        COMMITTEE_MEMBER,
        LEADING_CADRE,
        /** Secretary of the party committee or leading group above. */
        SUPERIOR_SECRETARY,
        MEMBER,
        GUEST
    }

    public Lecture {
        proof = Proof.orDefault(proof);
        new Checks()
                .notBlank(id, "id")
                .present(date, "date")
                .present(role, "role")
                .done();
    }
}
