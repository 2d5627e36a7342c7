package org.branchrules.model.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a record while its constructor looks at every component, and throws it all at once. */
final class Checks {
    private final List<Problem> problems = new ArrayList<>();

    Checks present(@Nullable Object value, String name) {
        return that(value != null, name, "missing", name);
    }

    Checks notBlank(@Nullable String value, String name) {
        present(value, name);
        return that(value == null || !value.isBlank(), name, "blank", name);
    }

    Checks notNegative(@Nullable Integer value, String name) {
        return that(value == null || value >= 0, name, "negative", name, String.valueOf(value));
    }

    Checks atMost(@Nullable Integer value, String name, @Nullable Integer limit, String limitName) {
        return that(
                value == null || limit == null || value <= limit,
                name,
                "more-than",
                name,
                String.valueOf(value),
                limitName,
                String.valueOf(limit));
    }

    Checks notBefore(@Nullable LocalDate later, String name, @Nullable LocalDate earlier, String earlierName) {
        return that(
                later == null || earlier == null || !later.isBefore(earlier),
                name,
                "before",
                name,
                String.valueOf(later),
                earlierName,
                String.valueOf(earlier));
    }

    /** Ids that stand only once. */
    Checks distinct(List<String> ids, String name) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            that(seen.add(ids.get(i)), name + "/" + i, "duplicate-id", ids.get(i), name);
        }
        return this;
    }

    Checks that(boolean holds, String pointer, String code, Object... arguments) {
        if (!holds) {
            problems.add(new Problem(pointer.isEmpty() ? "" : "/" + pointer, code, List.of(arguments)));
        }
        return this;
    }

    void done() {
        if (!problems.isEmpty()) {
            throw new InvalidRecordException(problems);
        }
    }

    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <T> @Nullable List<T> copyIfSupplied(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    /** A copy in natural order, so that the same content always reads the same. */
    static <T extends Comparable<T>> List<T> sorted(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().sorted().toList();
    }

    /** A copy in natural order, so that the same content always reads the same. */
    static <T extends Comparable<T>> Set<T> sorted(@Nullable Set<T> set) {
        return set == null ? Set.of() : java.util.Collections.unmodifiableSet(new TreeSet<>(set));
    }
}
