package org.branchrules.model.record;

import java.time.LocalDate;

/**
 * A heart-to-heart talk (art. 19).
 *
 * @param between the relation of the two
 * @param first one member's id
 * @param second the other's
 */
public record Talk(LocalDate date, Relation between, String first, String second) {
    /** The three relations of art. 19. */
    public enum Relation {
        /** Among members of the committee. */
        WITHIN_COMMITTEE,
        /** A member of the committee and a member of the branch. */
        COMMITTEE_AND_MEMBER,
        /** Among members of the branch. */
        AMONG_MEMBERS
    }

    public Talk {
        new Checks()
                .present(date, "date")
                .present(between, "between")
                .notBlank(first, "first")
                .notBlank(second, "second")
                .that(first == null || !first.equals(second), "second", "same", "second", String.valueOf(first))
                .done();
    }
}
