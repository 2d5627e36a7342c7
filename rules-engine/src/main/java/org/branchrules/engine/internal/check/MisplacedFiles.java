package org.branchrules.engine.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.branchrules.engine.internal.Suggestion;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;

/** The files that look as if they belonged to the pack, and lie where nothing reads them. */
final class MisplacedFiles {
    private static final Set<String> AT_THE_TOP =
            Set.of("pack.yaml", "parameters.yaml", "displaces.yaml", "scheme.yaml", "remedies.yaml", "coverage.yaml");

    /** What is read in which folder. */
    private static final Map<String, Set<String>> IN_FOLDERS = Map.of(
            "catalogue", Set.of("yaml"),
            "ratings", Set.of("yaml", "csv"),
            "scenarios", Set.of("yaml"),
            "rules", Set.of("drl"),
            "grading", Set.of("drl"),
            "remedies", Set.of("drl"));

    /** Folders beside the scenarios themselves. */
    private static final Set<String> OF_SCENARIOS = Set.of("baselines", "mutants", "analysis");

    /** Endings of what a pack consists of, and what some editors put behind them unasked. */
    private static final Pattern OF_PACKS = Pattern.compile("(?i).*\\.(ya?ml|drl|csv)(\\.txt)?");

    private MisplacedFiles() {}

    static List<PackProblem> of(PackFiles files) {
        List<PackProblem> problems = new ArrayList<>();
        if (!files.files().containsKey("pack.yaml")) {
            // where the others belong cannot be told from outside the pack
            return problems;
        }
        for (String path : files.files().keySet()) {
            if (OF_PACKS.matcher(path).matches() && !isRead(path)) {
                PackProblem misplaced = PackProblems.at(path, Spot.NONE, "", PackCheck.MISPLACED_FILE, path);
                problems.add(meant(path)
                        .filter(MisplacedFiles::isRead)
                        .map(other -> PackProblems.hint(misplaced, "hint.maybe", other))
                        .orElse(misplaced));
            }
        }
        return problems;
    }

    private static boolean isRead(String path) {
        String[] steps = path.split("/");
        if (steps.length == 1) {
            return AT_THE_TOP.contains(path);
        }
        boolean nested = steps[0].equals("scenarios") && steps.length > 2 && !OF_SCENARIOS.contains(steps[1]);
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return !nested && IN_FOLDERS.getOrDefault(steps[0], Set.of()).contains(ending);
    }

    private static Optional<String> meant(String path) {
        String right = path.replaceFirst("(?i)\\.txt$", "");
        int dot = right.lastIndexOf('.') + 1;
        right = right.substring(0, dot)
                + right.substring(dot).toLowerCase(Locale.ROOT).replace("yml", "yaml");
        int slash = right.indexOf('/');
        if (slash < 0) {
            return Suggestion.nearest(right, AT_THE_TOP.stream().sorted().toList());
        }
        String file = right.substring(slash);
        return Suggestion.nearest(
                        right.substring(0, slash),
                        IN_FOLDERS.keySet().stream().sorted().toList())
                .map(folder -> folder + file);
    }
}
