package org.branchrules.engine.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.branchrules.engine.improve.LevelFall;
import org.branchrules.engine.improve.Outlook;
import org.branchrules.engine.improve.Turn;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.SchemeRating;
import org.branchrules.model.policy.Duty;

/** Assesses one day after the other and keeps what falls back. */
final class Outlooks {
    private final Function<LocalDate, Assessment> assess;
    private final ToIntFunction<SchemeRating> place;

    /**
     * Outlooks of one branch.
     *
     * @param assess the assessment as of a day, always against the same requirements and schemes
     * @param place the place of the level of a rating in its scheme, 0 for the best
     */
    Outlooks(Function<LocalDate, Assessment> assess, ToIntFunction<SchemeRating> place) {
        this.assess = assess;
        this.place = place;
    }

    /** What falls back after a day, until another; nothing where that is not later. */
    Outlook between(LocalDate from, LocalDate until) {
        List<Turn> turns = new ArrayList<>();
        Assessment before = assess.apply(from);
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            Assessment now = assess.apply(day);
            Turn turn = turn(day, before, now);
            if (!turn.breached().isEmpty()
                    || turn.isGradeFall()
                    || !turn.levels().isEmpty()) {
                turns.add(turn);
            }
            before = now;
        }
        return new Outlook(from, until, turns);
    }

    private Turn turn(LocalDate day, Assessment before, Assessment now) {
        List<RequirementOutcome> breached = new ArrayList<>();
        for (int i = 0; i < now.requirements().size(); i++) {
            RequirementOutcome outcome = now.requirements().get(i);
            if (outcome.outcome() == Outcome.BREACHED
                    && outcome.requirement().duty() == Duty.BRANCH
                    && before.requirements().get(i).outcome() != Outcome.BREACHED) {
                breached.add(outcome);
            }
        }
        List<LevelFall> falls = new ArrayList<>();
        for (int i = 0; i < now.ratings().size(); i++) {
            SchemeRating old = before.ratings().get(i);
            SchemeRating rating = now.ratings().get(i);
            if (place.applyAsInt(old) < place.applyAsInt(rating)) {
                falls.add(new LevelFall(rating.scheme(), rating.title(), old.level(), rating.level()));
            }
        }
        return new Turn(day, breached, before.grade(), now.grade(), falls);
    }
}
