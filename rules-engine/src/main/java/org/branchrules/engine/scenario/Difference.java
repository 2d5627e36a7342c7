package org.branchrules.engine.scenario;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;
import org.jspecify.annotations.Nullable;

/** One way in which what came out is not what a scenario expects. Immutable. */
public sealed interface Difference {
    /**
     * Another outcome of a requirement.
     *
     * @param expected null where the requirement should not have been looked at; {@link Outcome#MET} where a baseline should
     *     have been in order
     * @param stated whether the scenario names the requirement; otherwise the outcome is expected because nothing else may
     *     change
     * @param actual what came out, with reason, evidence and the parameters that were read; null where the requirement was
     *     not looked at
     */
    record OfOutcome(
            RequirementId requirement,
            @Nullable Outcome expected,
            boolean stated,
            @Nullable RequirementOutcome actual) implements Difference {}

    /**
     * No fact of the evidence shows what it should.
     *
     * @param expected values by name
     * @param shown what each fact shows
     * @param actual what came out; null where the requirement was not looked at
     */
    record OfEvidence(
            RequirementId requirement,
            SortedMap<String, String> expected,
            List<SortedMap<String, String>> shown,
            @Nullable RequirementOutcome actual)
            implements Difference {
        public OfEvidence {
            expected = Collections.unmodifiableSortedMap(new TreeMap<>(expected));
            shown = List.copyOf(shown);
        }
    }

    /**
     * Another value.
     *
     * @param what which value
     * @param of of what: scheme, or scheme and item; empty where it is of the whole assessment
     * @param because what it comes from, one item each; may be empty
     */
    record OfValue(What what, String of, String expected, String actual, List<Text> because) implements Difference {
        public OfValue {
            because = List.copyOf(because);
        }
    }

    /**
     * The branch was refused and should not have been, or the other way round, or for another reason.
     *
     * @param expected words that should stand in the message; null where the branch should have been assessed
     * @param actual the message; null where the branch was assessed
     */
    record OfRefusal(@Nullable String expected, @Nullable Text actual) implements Difference {}

    /** What besides outcomes a scenario can expect. */
    enum What {
        GRADE,
        /** Caps and vetoes. */
        LIMITS,
        /** Remedies that answer several findings. */
        REMEDIES,
        /** Deadline of a remedy, and when it can still be put right. */
        REPAIR,
        /** The packs and editions that bind. */
        EDITIONS,
        /** Whether a scheme rates the branch. */
        RATED,
        /** A value of a rating. */
        RATING,
        /** The points of an item of a rating. */
        ITEM
    }
}
