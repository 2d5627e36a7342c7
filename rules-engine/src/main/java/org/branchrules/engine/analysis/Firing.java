package org.branchrules.engine.analysis;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchrules.model.record.Excerpt;
import org.branchrules.model.record.Fact;

/**
 * One time that a rule fired.
 *
 * @param rule folder and name, such as {@code rules/11-a}
 * @param evidence the facts that it reports, whole
 */
record Firing(String rule, Set<Fact> evidence) {
    static Firing of(String rule, Fact... evidence) {
        return new Firing(rule, whole(Arrays.asList(evidence)));
    }

    /** The facts that some facts are shown of. */
    static Set<Fact> whole(Iterable<Fact> facts) {
        return java.util.stream.StreamSupport.stream(facts.spliterator(), false)
                .map(fact -> fact instanceof Excerpt excerpt ? excerpt.of() : fact)
                .collect(Collectors.toUnmodifiableSet());
    }
}
