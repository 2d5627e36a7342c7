package org.branchrules.engine.io;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.branchrules.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be read, with everything that is wrong with it. Where the source is not even JSON or YAML, it
 * stands for the source as a whole, with index 0. Immutable.
 *
 * @param source name of the file, as it was handed in
 * @param index which record of the source, from 0
 * @param branchId the id of the branch, as far as it can be made out; null otherwise
 * @param problems what is wrong, in the order of the file; never empty
 */
public record RejectedRecord(
        String source, int index, @Nullable String branchId, List<RecordProblem> problems) {
    public RejectedRecord {
        Objects.requireNonNull(source, "source");
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a rejected record needs a problem");
        }
    }

    /** All problems, one a line. */
    public String describe(Language language) {
        return problems.stream().map(problem -> problem.describe(language)).collect(Collectors.joining("\n"));
    }
}
