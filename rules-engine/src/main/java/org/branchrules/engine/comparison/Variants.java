package org.branchrules.engine.comparison;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.record.BranchRecord;

/**
 * Policies in which one parameter differs, made when first needed: as many as parameters differ, each two ways. Safe for use
 * by several threads.
 */
final class Variants {
    private final AssessmentEngine before;
    private final AssessmentEngine after;
    private final AssessmentPeriod period;
    private final Map<Map<String, String>, AssessmentEngine> forward = new ConcurrentHashMap<>();
    private final Map<Map<String, String>, AssessmentEngine> back = new ConcurrentHashMap<>();

    Variants(AssessmentEngine before, AssessmentEngine after, AssessmentPeriod period) {
        this.before = before;
        this.after = after;
        this.period = period;
    }

    /** The old policy, but this parameter as in the new one. */
    Trial withOnly(ParameterReading newValue, BranchRecord record) {
        return Trial.of(variant(forward, before, newValue), record, period);
    }

    /** The new policy, but this parameter as in the old one. */
    Trial without(ParameterReading oldValue, BranchRecord record) {
        return Trial.of(variant(back, after, oldValue), record, period);
    }

    private static AssessmentEngine variant(
            Map<Map<String, String>, AssessmentEngine> known, AssessmentEngine of, ParameterReading value) {
        return known.computeIfAbsent(
                Map.of(value.key(), value.value()),
                values -> AssessmentEngine.of(of.policy().withParameters(values)));
    }
}
