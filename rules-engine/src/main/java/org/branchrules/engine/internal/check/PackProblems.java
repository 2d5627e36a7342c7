package org.branchrules.engine.internal.check;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.branchrules.engine.internal.Messages;
import org.branchrules.engine.internal.Suggestion;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Language;
import org.branchrules.model.Text;

/** Words problems of packs in both languages, with what was probably meant. */
public final class PackProblems {
    private static final Messages MESSAGES =
            new Messages(PackProblems.class, "/org/branchrules/engine/internal/pack/pack");

    private PackProblems() {}

    /** A problem at a place. */
    public static PackProblem at(String file, Spot spot, String where, PackCheck check, Object... arguments) {
        return new PackProblem(
                check, file, spot.line(), spot.column(), where, MESSAGES.text(check.key(), arguments), null);
    }

    /** A problem at a place, with other arguments in each language. */
    public static PackProblem bilingual(
            String file, Spot spot, String where, PackCheck check, Function<Language, Object[]> arguments) {
        Text text = new Text(
                MESSAGES.in(Language.ZH, check.key(), arguments.apply(Language.ZH)),
                MESSAGES.in(Language.EN, check.key(), arguments.apply(Language.EN)));
        return new PackProblem(check, file, spot.line(), spot.column(), where, text, null);
    }

    /**
     * What something in a data file says is none of what it may say.
     *
     * @param where in the file
     * @param check whose arguments are what was given, and what may be
     */
    public static PackProblem unknown(
            YamlFile file, String where, PackCheck check, String given, Collection<String> known) {
        List<String> sorted = known.stream().sorted().toList();
        return maybe(file.problem(where, check, given, String.join(", ", sorted)), given, sorted);
    }

    /** The problem, with the candidate that is written most like what was given, where one is near enough. */
    public static PackProblem maybe(PackProblem problem, String given, Collection<String> candidates) {
        return Suggestion.nearest(given, candidates.stream().sorted().toList())
                .map(nearest -> hint(problem, "hint.maybe", nearest))
                .orElse(problem);
    }

    /** The problem with a hint. */
    public static PackProblem hint(PackProblem problem, String key, Object... arguments) {
        return new PackProblem(
                problem.check(),
                problem.file(),
                problem.line(),
                problem.column(),
                problem.where(),
                problem.text(),
                MESSAGES.text(key, arguments));
    }

    /** The problem at another place. */
    public static PackProblem moved(PackProblem problem, String file, Spot spot) {
        return new PackProblem(
                problem.check(), file, spot.line(), spot.column(), problem.where(), problem.text(), problem.hint());
    }
}
