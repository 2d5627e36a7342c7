package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that rules match on: a record of the branch, or a count derived from its records. Immutable, and safe for use
 * by several threads.
 */
public interface Fact {
    /** What it shows, in a fixed order: the evidence of a finding. */
    List<Observation> observations();

    /** The days that it is about: an excuse must cover all of them. Empty where it is about the whole period. */
    default List<Span> spans() {
        return observations().stream()
                .filter(observation -> observation.name().equals("date"))
                .map(observation -> (LocalDate) observation.value())
                .map(day -> new Span(day, day))
                .toList();
    }

    /** How many failings it shows where a rule reports it as one: the windows that a cadence missed; otherwise 1. */
    default int occurrences() {
        return 1;
    }

    /** Which type of fact it is, for whoever names it. */
    default Class<? extends Fact> factType() {
        return getClass();
    }

    /**
     * The same fact with only these observations shown, for the evidence of a finding that the others have no part in.
     * What says which fact it is, its id and date, stays.
     */
    default Fact showing(String... names) {
        return new Excerpt(this, List.of(names));
    }
}
