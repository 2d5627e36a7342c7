package org.branchrules.model.record;

import org.jspecify.annotations.Nullable;

/**
 * An item on the agenda of a meeting.
 *
 * @param kind what it is about
 * @param title in a few words
 * @param major whether it is a major matter, which normally passes the committee first (art. 12)
 * @param preparedIn id of the committee meeting that discussed it before; null when none did
 * @param decided whether a decision was recorded
 * @param vote the vote, where one was taken
 */
public record Matter(
        Kind kind,
        @Nullable String title,
        boolean major,
        @Nullable String preparedIn,
        Answer decided,
        @Nullable Vote vote) {
    /** What an agenda item is about, as far as the Regulation treats it apart. */
    public enum Kind {
        COMMITTEE_REPORT,
        ELECTION,
        DELEGATES,
        ADMISSION,
        CONFIRMATION,
        EXTENSION,
        CANCELLATION,
        COMMENDATION,
        DISPOSAL,
        DISCIPLINE,
        /** Closely touching residents of a village or community. */
        RESIDENTS_INTEREST,
        WORK,
        OTHER
    }

    public Matter {
        decided = Answer.orNotStated(decided);
        new Checks().present(kind, "kind").done();
    }
}
