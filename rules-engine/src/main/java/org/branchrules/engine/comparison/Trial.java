package org.branchrules.engine.comparison;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.comparison.Standing;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.record.BranchRecord;
import org.jspecify.annotations.Nullable;

/** One policy tried on one branch: an assessment, or why there is none. */
record Trial(@Nullable Assessment assessment, @Nullable Text refused) {
    static Trial of(AssessmentEngine engine, BranchRecord record, AssessmentPeriod period) {
        try {
            return new Trial(engine.assess(record, period), null);
        } catch (AssessmentException e) {
            return new Trial(null, new Text(e.message(Language.ZH), e.message(Language.EN)));
        }
    }

    Standing standing() {
        return assessment == null ? Standing.NOT_ASSESSED : Standing.of(assessment.grade());
    }

    @Nullable
    Score score() {
        return assessment == null ? null : assessment.score();
    }

    List<RequirementOutcome> requirements() {
        return assessment == null ? List.of() : assessment.requirements();
    }

    /** The outcome of a requirement; null where the policy has none such. */
    @Nullable
    Outcome outcome(RequirementId requirement) {
        try {
            return assessment == null ? null : assessment.outcome(requirement);
        } catch (NoSuchElementException e) {
            return null;
        }
    }

    /** The packs that were used; none without an assessment. */
    List<PackReference> packs() {
        return assessment == null ? List.of() : assessment.receipt().packs();
    }

    /** The parameters in force, by key. */
    Map<String, ParameterReading> parameters() {
        Map<String, ParameterReading> parameters = new TreeMap<>();
        if (assessment != null) {
            assessment.receipt().parameters().forEach(reading -> parameters.put(reading.key(), reading));
        }
        return parameters;
    }
}
