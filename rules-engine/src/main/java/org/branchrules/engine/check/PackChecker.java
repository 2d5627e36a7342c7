package org.branchrules.engine.check;

import java.util.List;
import java.util.stream.Stream;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.pack.LayeredCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.scenario.Scenarios;

/**
 * Checks packs by the same steps as loading them, and says everything that is wrong at once. The scenarios of a pack that
 * loads are read too, but not run: see {@link Scenarios}. Safe for several threads.
 */
public final class PackChecker {
    private PackChecker() {}

    /**
     * What is wrong with a pack, by file and line; empty when it loads and nothing in it wants a look. The files of packs that
     * it extends are named with the id of that pack before them.
     *
     * @param others packs that it may extend; those that are not among them are looked for on the class path
     */
    public static List<PackProblem> check(PackFiles pack, PackFiles... others) {
        LayeredCheck.Result result = LayeredCheck.of(pack, List.of(others));
        if (result.loaded() == null) {
            return result.problems();
        }
        Scenarios scenarios = Scenarios.of(pack, Policy.of(result.loaded()), others);
        return Stream.concat(result.problems().stream(), scenarios.problems().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
