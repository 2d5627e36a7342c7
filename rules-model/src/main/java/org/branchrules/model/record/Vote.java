package org.branchrules.model.record;

import org.jspecify.annotations.Nullable;

/**
 * A vote on a matter at a members' meeting.
 *
 * @param entitled how many had the right to vote and should have come; null to count them from the members on the day
 * @param present how many of them came
 * @param ayes votes in favour, cast in the meeting
 * @param noes votes against
 * @param abstentions abstentions
 * @param writtenAyes ayes given in writing beforehand by entitled members who could not come
 * @param adopted whether it was recorded as carried
 * @param discussed whether it was discussed before the vote
 * @param secretBallot whether by secret ballot
 */
public record Vote(
        @Nullable Integer entitled,
        @Nullable Integer present,
        @Nullable Integer ayes,
        @Nullable Integer noes,
        @Nullable Integer abstentions,
        int writtenAyes,
        Answer adopted,
        Answer discussed,
        Answer secretBallot) {
    public Vote {
        adopted = Answer.orNotStated(adopted);
        discussed = Answer.orNotStated(discussed);
        secretBallot = Answer.orNotStated(secretBallot);
        int cast = orNone(ayes) + orNone(noes) + orNone(abstentions);
        new Checks()
                .notNegative(entitled, "entitled")
                .notNegative(present, "present")
                .notNegative(ayes, "ayes")
                .notNegative(noes, "noes")
                .notNegative(abstentions, "abstentions")
                .notNegative(writtenAyes, "writtenAyes")
                .atMost(present, "present", entitled, "entitled")
                .atMost(ayes, "ayes", present, "present")
                .atMost(
                        writtenAyes,
                        "writtenAyes",
                        entitled == null || present == null ? null : entitled - Math.min(present, entitled),
                        "entitled - present")
                .that(
                        present == null || cast <= present || orNone(ayes) > present,
                        "",
                        "votes-exceed-present",
                        cast,
                        String.valueOf(present))
                .done();
    }

    private static int orNone(@Nullable Integer votes) {
        return votes == null ? 0 : votes;
    }
}
