package org.branchrules.engine.internal.trust;

import java.util.ArrayList;
import java.util.List;
import org.branchrules.engine.internal.Messages;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;

/** Why a pack is refused, in both languages. Used by one thread. */
final class Refusals {
    private static final Messages MESSAGES = new Messages(Messages.class, "pack/pack");

    private final List<PackProblem> problems = new ArrayList<>();

    /** One more reason; line and column are 0 where there is none. */
    void add(PackCheck check, String file, int line, int column, String where, Object... arguments) {
        problems.add(new PackProblem(check, file, line, column, where, MESSAGES.text(check.key(), arguments), null));
    }

    List<PackProblem> all() {
        return List.copyOf(problems);
    }
}
