package org.branchrules.engine;

import java.util.List;
import org.branchrules.engine.internal.pack.PackCompiler;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;

/** Checks packs by the same steps as loading them, and says everything that is wrong at once. Safe for several threads. */
public final class PackChecker {
    private PackChecker() {}

    /** What is wrong with a pack, by file and line; empty when it loads and nothing in it wants a look. */
    public static List<PackProblem> check(PackFiles files) {
        return PackCompiler.check(files);
    }
}
