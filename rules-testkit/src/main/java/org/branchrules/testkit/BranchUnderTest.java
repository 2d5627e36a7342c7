package org.branchrules.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.scenario.Baselines;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Section;
import org.jspecify.annotations.Nullable;

/**
 * A baseline and what differs from it. Values stand at JSON pointers into the record, as in scenarios; they are set first, in
 * the order given, and then what is removed is removed. Immutable, and safe for use by several threads.
 */
public final class BranchUnderTest {
    private final Baselines baselines;
    private final String baseline;
    private final int years;
    private final List<Baselines.Setting> set;
    private final List<String> remove;
    private final Map<String, String> parameters;
    private final @Nullable LocalDate asOf;

    BranchUnderTest(Baselines baselines, String baseline) {
        this(baselines, baseline, 0, List.of(), List.of(), Map.of(), null);
    }

    private BranchUnderTest(
            Baselines baselines,
            String baseline,
            int years,
            List<Baselines.Setting> set,
            List<String> remove,
            Map<String, String> parameters,
            @Nullable LocalDate asOf) {
        this.baselines = baselines;
        this.baseline = baseline;
        this.years = years;
        this.set = List.copyOf(set);
        this.remove = List.copyOf(remove);
        this.parameters = Map.copyOf(parameters);
        this.asOf = asOf;
    }

    /**
     * The branch with another value.
     *
     * @param pointer JSON pointer, such as {@code /membersMeetings/1/date}; {@code -} for an index appends to a list, each
     *     time that it is given
     * @param value text, number, truth value, date, constant of the model, or a list or map of these
     */
    public BranchUnderTest with(String pointer, Object value) {
        List<Baselines.Setting> more = new ArrayList<>(set);
        more.add(new Baselines.Setting(pointer, value));
        return new BranchUnderTest(baselines, baseline, years, more, remove, parameters, asOf);
    }

    /** The branch without what stands at a pointer, such as {@code /lectures/3}. */
    public BranchUnderTest without(String pointer) {
        List<String> more = new ArrayList<>(remove);
        more.add(pointer);
        return new BranchUnderTest(baselines, baseline, years, set, more, parameters, asOf);
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
     * The branch as it would be so many years later: every date of the baseline moves on, and the period with them. What is
     * set by {@link #with} stands as it is written.
     *
     * @param more by how many years, at most 50 in all; below 0 for earlier
     */
    public BranchUnderTest yearsLater(int more) {
        return new BranchUnderTest(baselines, baseline, years + more, set, remove, parameters, asOf);
    }

    /**
     * The branch, to be assessed with another value of a parameter.
     *
     * @param value as parameter files write it; numbers may be given as such
     */
    public BranchUnderTest withParameter(String key, Object value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(key, value.toString());
        return new BranchUnderTest(baselines, baseline, years, set, remove, more, asOf);
    }

    /** The branch, to be assessed as things stood on that day, whatever the period. */
    public BranchUnderTest asOf(LocalDate day) {
        return new BranchUnderTest(baselines, baseline, years, set, remove, parameters, day);
    }

    /**
     * Its record.
     *
     * @throws IllegalArgumentException naming every pointer that leads nowhere, and everything that is wrong with the record;
     *     or when it is moved by more than 50 years
     */
    public BranchRecord branch() {
        return baselines.record(baseline, years, set, remove);
    }

    /** Its assessment under the national pack, for the period of the baseline. */
    public Assessment assess() {
        return assess(NationalEngine.ENGINE);
    }

    /** Its assessment for the period of the baseline. */
    public Assessment assess(AssessmentEngine engine) {
        return assess(engine, baselines.period(baseline, years));
    }

    /** Its assessment for another period. */
    public Assessment assess(AssessmentEngine engine, AssessmentPeriod period) {
        AssessmentEngine changed = parameters.isEmpty()
                ? engine
                : AssessmentEngine.of(engine.policy().withParameters(parameters));
        return changed.assess(branch(), asOf == null ? period : period.asOf(asOf));
    }

    /** Loaded when first needed. */
    private static final class NationalEngine {
        static final AssessmentEngine ENGINE = AssessmentEngine.national();
    }
}
