package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The committee of a branch, or its secretary and deputy where it has none (arts 20 and 21).
 *
 * @param committee whether there is a branch committee
 * @param seats how many seats the committee has; null where it has none or the number is not on file
 * @param electedOn when the present leadership was elected: its term runs from here. A by-election changes nothing
 * @param electedBy by whom
 * @param previousElectedOn when the one before was elected
 * @param termChange a postponed or advanced election, with its approval
 * @param remindedOn the reminder of the level above that the term is ending
 * @param dutiesDividedOn when the duties were divided among the officers
 */
public record Leadership(
        boolean committee,
        @Nullable Integer seats,
        @Nullable LocalDate electedOn,
        ElectedBy electedBy,
        @Nullable LocalDate previousElectedOn,
        @Nullable TermChange termChange,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate dutiesDividedOn,
        List<Officer> officers,
        List<Vacancy> vacancies,
        Proof proof) {

    /** How the leadership as a whole came to office. */
    public enum ElectedBy {
        MEMBERS_MEETING,
        DELEGATE_MEETING,
        /** Appointed by the level above: a stop-gap without a term. */
        APPOINTED_FROM_ABOVE,
        /** By someone else, which the Regulation does not know. */
        OTHER,
        NOT_STATED
    }

    /**
     * A change of the date of a term election (art. 21).
     *
     * @param until the day to which it was postponed, or to which it was advanced
     * @param approvedOn the approval of the level above; null when there is none
     */
    public record TermChange(
            Direction direction, LocalDate until, @Nullable LocalDate approvedOn, Proof proof) {
        /** Which way. */
        public enum Direction {
            POSTPONED,
            ADVANCED
        }

        public TermChange {
            proof = Proof.orDefault(proof);
            new Checks().present(direction, "direction").present(until, "until").done();
        }
    }

    /**
     * A post that stands or stood empty.
     *
     * @param since the first day without anyone
     * @param filledOn when it was filled; null while empty
     */
    public record Vacancy(
            Post post, LocalDate since, @Nullable LocalDate filledOn) {
        public Vacancy {
            new Checks()
                    .present(post, "post")
                    .present(since, "since")
                    .notBefore(filledOn, "filledOn", since, "since")
                    .done();
        }
    }

    public Leadership {
        electedBy = electedBy == null ? ElectedBy.NOT_STATED : electedBy;
        officers = Checks.copy(officers);
        vacancies = Checks.copy(vacancies);
        proof = Proof.orDefault(proof);
        new Checks()
                .notNegative(seats, "seats")
                .notBefore(electedOn, "electedOn", previousElectedOn, "previousElectedOn")
                .done();
    }
}
