package org.branchrules.engine.improve;

import java.util.List;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.assessment.SchemeRating;
import org.jspecify.annotations.Nullable;

/** Where a branch stands, or would stand once some findings are put right. */
public sealed interface Standing {
    /**
     * By grade.
     *
     * @param score the overall score; null where nothing is decided
     * @param limits caps and vetoes that apply, worst first
     */
    record ByGrade(Grade grade, @Nullable Score score, List<Limit> limits) implements Standing {
        public ByGrade {
            limits = List.copyOf(limits);
        }

        @Override
        public List<Text> limitTexts() {
            return limits.stream().map(Limit::text).toList();
        }
    }

    /** By the level of a local scheme. */
    record ByLevel(SchemeRating rating) implements Standing {
        @Override
        public List<Text> limitTexts() {
            return rating.limits().stream().map(limit -> limit.text()).toList();
        }
    }

    /** The caps and vetoes that apply, in words. */
    List<Text> limitTexts();
}
