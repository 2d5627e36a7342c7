package org.branchrules.engine.improve;

import java.util.List;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.GradeRange;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.SchemeRating;
import org.branchrules.model.assessment.Score;
import org.jspecify.annotations.Nullable;

/** Where a branch stands, or would stand once some findings are put right. */
public sealed interface Standing {
    /**
     * By grade.
     *
     * @param grade the grade, on what is then decided
     * @param range what it could still be once everything open is decided
     * @param score the overall score; null where nothing is decided
     * @param limits caps and vetoes that apply, worst first
     */
    record ByGrade(Grade grade, GradeRange range, @Nullable Score score, List<Limit> limits) implements Standing {
        public ByGrade {
            limits = List.copyOf(limits);
        }
    }

    /** By the level of a local scheme. */
    record ByLevel(SchemeRating rating) implements Standing {}
}
