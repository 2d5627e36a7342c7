package org.branchrules.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.scenario.Baselines;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Section;

/**
 * A baseline and what differs from it. Values stand at JSON pointers into the record, as in scenarios; they are set first, in
 * the order given, and then what is removed is removed. Immutable, and safe for use by several threads.
 */
public final class BranchUnderTest {
    private final Baselines baselines;
    private final String baseline;
    private final Map<String, Object> set;
    private final List<String> remove;

    BranchUnderTest(Baselines baselines, String baseline) {
        this(baselines, baseline, Map.of(), List.of());
    }

    private BranchUnderTest(Baselines baselines, String baseline, Map<String, Object> set, List<String> remove) {
        this.baselines = baselines;
        this.baseline = baseline;
        this.set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        this.remove = List.copyOf(remove);
    }

    /**
     * The branch with another value.
     *
     * @param pointer JSON pointer, such as {@code /membersMeetings/1/date}; {@code -} for an index appends to a list
     * @param value text, number, truth value, date, constant of the model, or a list or map of these
     */
    public BranchUnderTest with(String pointer, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(set);
        more.remove(pointer);
        more.put(pointer, value);
        return new BranchUnderTest(baselines, baseline, more, remove);
    }

    /** The branch without what stands at a pointer, such as {@code /lectures/3}. */
    public BranchUnderTest without(String pointer) {
        List<String> more = new ArrayList<>(remove);
        more.add(pointer);
        return new BranchUnderTest(baselines, baseline, set, more);
    }

    /** The branch of which a section was not supplied: nobody knows. */
    public BranchUnderTest without(Section section) {
        return without("/" + section.fieldName());
    }

    /** The branch that has nothing in a section: none held. */
    public BranchUnderTest withNone(Section section) {
        return with("/" + section.fieldName(), List.of());
    }

    /**
     * Its record.
     *
     * @throws IllegalArgumentException naming every pointer that leads nowhere, and everything that is wrong with the record
     */
    public BranchRecord branch() {
        return baselines.record(baseline, set, remove);
    }

    /** Its assessment under the national pack, for the period of the baseline. */
    public Assessment assess() {
        return assess(NationalEngine.ENGINE);
    }

    /** Its assessment for the period of the baseline. */
    public Assessment assess(AssessmentEngine engine) {
        return assess(engine, baselines.period(baseline));
    }

    /** Its assessment for another period. */
    public Assessment assess(AssessmentEngine engine, AssessmentPeriod period) {
        return engine.assess(branch(), period);
    }

    /** Loaded when first needed. */
    private static final class NationalEngine {
        static final AssessmentEngine ENGINE = AssessmentEngine.national();
    }
}
