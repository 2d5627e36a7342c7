package org.branchrules.engine.scenario;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario says must come out. Immutable.
 *
 * @param rest what must come out for the requirements that it does not name
 * @param outcomes the outcomes that it names
 * @param evidence by requirement, the values that one and the same fact of its evidence must show, as text by name; a list
 *     stands as {@code [a, b]}
 * @param grade the grade; null where any will do
 * @param limits ids of all caps and vetoes that must apply, sorted; null where it says nothing of them
 * @param remedies ids of all remedies that answer several findings, sorted; null where it says nothing of them
 * @param repairs by remedy, what must hold of it: {@code due}, the last day for it, and {@code when} it can still be put right
 * @param editions the packs that bind, each as {@code id edition}, superior first; null where it says nothing of them
 * @param ratings what schemes must make of the branch
 * @param unrated whether no scheme may rate the branch
 * @param refusal words that must stand in the message by which the branch is refused; null where it must be assessed
 */
public record Expected(
        Rest rest,
        SortedMap<RequirementId, Outcome> outcomes,
        SortedMap<RequirementId, SortedMap<String, String>> evidence,
        @Nullable Grade grade,
        @Nullable List<String> limits,
        @Nullable List<String> remedies,
        SortedMap<String, SortedMap<String, String>> repairs,
        @Nullable List<String> editions,
        List<ExpectedRating> ratings,
        boolean unrated,
        @Nullable String refusal) {
    /** What must come out for the requirements that a scenario does not name. */
    public enum Rest {
        /** What comes out for the baseline that it starts from. */
        AS_IN_BASELINE,
        /** That they are met, do not apply, or are displaced: of a baseline. */
        COMPLIANT
    }

    /** What every baseline expects. */
    public static final Expected COMPLIANT = new Expected(
            Rest.COMPLIANT,
            new TreeMap<>(),
            new TreeMap<>(),
            null,
            null,
            null,
            new TreeMap<>(),
            null,
            List.of(),
            false,
            null);

    public Expected {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
        evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
        limits = copy(limits);
        remedies = copy(remedies);
        repairs = Collections.unmodifiableSortedMap(new TreeMap<>(repairs));
        editions = copy(editions);
        ratings = List.copyOf(ratings);
    }

    /** Whether a baseline may have that outcome. */
    public static boolean isCompliant(Outcome outcome) {
        return outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE || outcome == Outcome.DISPLACED;
    }

    private static @Nullable List<String> copy(@Nullable List<String> list) {
        return list == null ? null : List.copyOf(list);
    }
}
