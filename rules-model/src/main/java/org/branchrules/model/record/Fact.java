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
}
