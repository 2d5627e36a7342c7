package org.branchrules.engine.improve;

import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.RatingLevel;

/** What a branch is to reach, at least. */
public sealed interface Goal {
    /** One of the four grades. */
    record OfGrade(Grade grade) implements Goal {}

    /**
     * A level of a local scheme.
     *
     * @param scheme id of the scheme
     */
    record OfLevel(String scheme, RatingLevel level) implements Goal {}
}
