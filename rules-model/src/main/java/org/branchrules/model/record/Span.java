package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.Objects;

/** Some days on end, first and last included. Immutable. */
public record Span(LocalDate first, LocalDate last) {
    public Span {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
    }

    /** Whether the day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether it has no day at all. */
    public boolean isEmpty() {
        return last.isBefore(first);
    }
}
