package org.branchrules.engine.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be loaded: everything that is wrong with it, at once. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;

    public PackException(List<PackProblem> problems) {
        super(problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, by file and line; never empty. */
    public List<PackProblem> problems() {
        return problems;
    }
}
