package org.branchrules.model.record;

import java.util.List;
import java.util.stream.Collectors;
import org.branchrules.model.Language;

/** A record that cannot be: every problem that was found in it, at once. */
public final class InvalidRecordException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidRecordException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.pointer() + ": " + problem.message(Language.EN))
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order in which it was found; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
