package org.branchrules.testkit;

import java.time.LocalDate;
import org.assertj.core.api.AbstractAssert;
import org.branchrules.model.assessment.Remedy;
import org.branchrules.model.policy.Responsible;

/** Assertions on something to do. For one thread. */
public final class RemedyAssert extends AbstractAssert<RemedyAssert, Remedy> {
    private final AssessmentAssert whole;
    private final Words words;

    RemedyAssert(AssessmentAssert whole, Remedy actual) {
        super(actual, RemedyAssert.class);
        this.whole = whole;
        this.words = whole.words();
        as(whole.descriptionText());
    }

    /** Back to the whole assessment. */
    public AssessmentAssert and() {
        return whole;
    }

    /** That these words stand in what is to be done. */
    public RemedyAssert asksFor(String part) {
        String action = words.wording().text(actual.action());
        return check(action.contains(part), "remedy.action", part, action);
    }

    /** That it is due on that day. */
    public RemedyAssert isDue(LocalDate day) {
        return check(actual.due().equals(day), "remedy.due", day, actual.due());
    }

    /** That it is for them to do. */
    public RemedyAssert isFor(Responsible responsible) {
        return check(
                actual.responsible() == responsible,
                "remedy.responsible",
                words.wording().name(responsible),
                words.wording().name(actual.responsible()));
    }

    /** That it can still be put right within the period. */
    public RemedyAssert canBeRepairedInPeriod() {
        return repairable(true);
    }

    /** That it can no longer be put right within the period. */
    public RemedyAssert cannotBeRepairedInPeriod() {
        return repairable(false);
    }

    private RemedyAssert repairable(boolean expected) {
        return check(
                actual.repairableInPeriod() == expected,
                "remedy.repairable",
                words.phrases().format("truth." + expected),
                words.phrases().format("truth." + actual.repairableInPeriod()));
    }

    private RemedyAssert check(boolean holds, String subject, Object expected, Object came) {
        if (!holds) {
            String title = words.phrases().format(subject, actual.id());
            failWithMessage("%s", words.failure(title, String.valueOf(expected), String.valueOf(came)));
        }
        return this;
    }
}
