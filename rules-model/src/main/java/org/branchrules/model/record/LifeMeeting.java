package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisational life meeting (art. 17).
 *
 * @param forYear the year that it is held for, which may be the one before its date
 * @param form in what form it met
 * @param studied before: study
 * @param talked before: heart-to-heart talks
 * @param opinionsSought before: opinions gathered
 * @param problemsExamined in it: problems looked for
 * @param criticism in it: criticism and self-criticism
 * @param directionSet in it: direction of correction agreed
 * @param measures after it: how many measures were drawn up; null when not on file
 * @param measuresDone how many of them are done
 * @param arrangedFromAbove the notice by which the level above arranged its date
 */
public record LifeMeeting(
        String id,
        LocalDate date,
        int forYear,
        Form form,
        Answer studied,
        Answer talked,
        Answer opinionsSought,
        Answer problemsExamined,
        Answer criticism,
        Answer directionSet,
        @Nullable Integer measures,
        @Nullable Integer measuresDone,
        @Nullable String arrangedFromAbove,
        @Nullable Attendance attendance,
        Proof proof)
        implements Fact {
    /** The three forms of art. 17, and any other. */
    public enum Form {
        MEMBERS_MEETING,
        COMMITTEE_MEETING,
        GROUP_MEETING,
        OTHER
    }

    public LifeMeeting {
        studied = Answer.orNotStated(studied);
        talked = Answer.orNotStated(talked);
        opinionsSought = Answer.orNotStated(opinionsSought);
        problemsExamined = Answer.orNotStated(problemsExamined);
        criticism = Answer.orNotStated(criticism);
        directionSet = Answer.orNotStated(directionSet);
        proof = Proof.orDefault(proof);
        new Checks()
                .notBlank(id, "id")
                .present(date, "date")
                .present(form, "form")
                .notNegative(measures, "measures")
                .notNegative(measuresDone, "measuresDone")
                .atMost(measuresDone, "measuresDone", measures, "measures")
                .that(
                        date == null || forYear == date.getYear() || forYear == date.getYear() - 1,
                        "forYear",
                        "for-year",
                        forYear,
                        String.valueOf(date))
                .done();
    }

    /** The least favourable of several answers: NO if one is no, else NOT_STATED if one is silent, else YES. */
    private static Answer all(Answer... answers) {
        List<Answer> list = List.of(answers);
        if (list.contains(Answer.NO)) {
            return Answer.NO;
        }
        return list.contains(Answer.NOT_STATED) ? Answer.NOT_STATED : Answer.YES;
    }

    /** Whether all three steps before the meeting were taken. */
    public Answer prepared() {
        return all(studied, talked, opinionsSought);
    }

    /** Whether all three steps in the meeting were taken. */
    public Answer conducted() {
        return all(problemsExamined, criticism, directionSet);
    }

    /** Whether it was held in its own year, in the given month (1 to 12) or later. */
    public boolean heldFromMonth(int month) {
        return date.getYear() == forYear && date.getMonthValue() >= month;
    }

    /** Whether the level above set its date. */
    public boolean arranged() {
        return arrangedFromAbove != null;
    }

    /** Whether it met in one of the three forms of art. 17. */
    public boolean usualForm() {
        return form != Form.OTHER;
    }

    /** Whether measures were drawn up afterwards. */
    public Answer measuresDrawnUp() {
        return measures == null ? Answer.NOT_STATED : Answer.of(measures > 0);
    }

    /** Whether it is on file how many measures are done. */
    public boolean measuresDoneStated() {
        return measuresDone != null;
    }

    /** What share of the measures is done, in whole per cent rounded down; 100 when that is not on file. */
    public int percentDone() {
        return measures == null || measures == 0 || measuresDone == null ? 100 : measuresDone * 100 / measures;
    }

    @Override
    public List<Observation> observations() {
        return Observation.list(
                "id",
                id,
                "date",
                date,
                "forYear",
                forYear,
                "form",
                form,
                "studied",
                studied,
                "talked",
                talked,
                "opinionsSought",
                opinionsSought,
                "problemsExamined",
                problemsExamined,
                "criticism",
                criticism,
                "directionSet",
                directionSet,
                "measures",
                measures,
                "measuresDone",
                measuresDone);
    }
}
