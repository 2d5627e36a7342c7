package org.branchrules.engine.internal.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Trust;

/** The lines of defence in their order; a pack that one of them stops is not looked at by the next. */
public final class PackGate {
    private PackGate() {}

    /**
     * Checks the data files of a pack before anything is read from them.
     *
     * @throws PackException naming everything that the pack may not hold
     */
    public static void data(PackFiles files) {
        refuse(FileSizes.check(files));
        refuse(PlainYaml.check(files));
    }

    /**
     * Checks the sources of a pack before anything is compiled.
     *
     * @throws PackException naming everything that the pack may not hold
     */
    public static void sources(PackFiles files, Trust trust) {
        data(files);
        if (trust == Trust.RESTRICTED) {
            refuse(RawText.check(files));
            refuse(RuleTree.check(files));
        }
    }

    /**
     * Checks compiled rules before any of their classes is loaded.
     *
     * @param models names of the classes that bring the rules
     * @throws PackException naming everything that they may not use
     */
    public static void classes(RuleClasses classes, Collection<String> models, Trust trust) {
        if (trust == Trust.RESTRICTED) {
            refuse(Bytecode.check(classes, models));
        }
    }

    private static void refuse(List<PackProblem> problems) {
        if (!problems.isEmpty()) {
            List<PackProblem> sorted = new ArrayList<>(problems);
            sorted.sort(null);
            throw new PackException(sorted);
        }
    }
}
