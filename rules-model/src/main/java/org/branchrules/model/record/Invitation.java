package org.branchrules.model.record;

import org.jspecify.annotations.Nullable;

/**
 * Who was asked to a meeting. Immutable, and safe for use by several threads.
 *
 * @param allMembers whether everyone who belongs to the meeting was told of it
 * @param guests how many others were asked to attend; null when not on file
 * @param guestsVoted whether guests took part in a vote
 */
public record Invitation(Answer allMembers, @Nullable Integer guests, Answer guestsVoted) {
    static final Invitation NOTHING_ON_FILE = new Invitation(Answer.NOT_STATED, null, Answer.NOT_STATED);

    public Invitation {
        allMembers = Answer.orNotStated(allMembers);
        guestsVoted = Answer.orNotStated(guestsVoted);
        new Checks().notNegative(guests, "guests").done();
    }
}
