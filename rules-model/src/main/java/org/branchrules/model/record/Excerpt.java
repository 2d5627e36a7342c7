package org.branchrules.model.record;

import java.util.List;
import java.util.Set;

/**
 * What a rule shows of a wide fact: the observations that mattered, next to those that say which fact it is.
 *
 * @param of the whole fact
 * @param names of the observations that mattered; one that the fact does not have is one of which the files are silent
 */
public record Excerpt(Fact of, List<String> names) implements Fact {
    /** They say which fact it is, and are shown whether named or not. */
    private static final Set<String> IDENTIFYING = Set.of("id", "date");

    public Excerpt {
        names = List.copyOf(names);
    }

    /** Those of the whole fact that are named, or say which fact it is, in its order. */
    @Override
    public List<Observation> observations() {
        return of.observations().stream()
                .filter(observation -> IDENTIFYING.contains(observation.name()) || names.contains(observation.name()))
                .toList();
    }

    @Override
    public List<Span> spans() {
        return of.spans();
    }

    @Override
    public int occurrences() {
        return of.occurrences();
    }

    /** That of the whole fact. */
    @Override
    public Class<? extends Fact> factType() {
        return of.factType();
    }
}
