package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.internal.check.Spot;
import org.branchrules.engine.internal.check.YamlFile;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Text;

/**
 * The mutants that a pack marks as making no difference, in the files {@code scenarios/mutants/*.yaml}. A mark that marks no
 * survivor is stale: either somebody notices by now, or the pack says something else.
 */
final class Marks {
    private final List<Mark> marks = new ArrayList<>();
    private final List<PackProblem> problems = new ArrayList<>();

    private Marks() {}

    static Marks of(PackFiles files) {
        Marks marks = new Marks();
        files.matching("scenarios/mutants/", ".yaml").forEach(marks::read);
        return marks;
    }

    private void read(String path, byte[] bytes) {
        YamlFile file = YamlFile.of(path, bytes);
        problems.addAll(file.problems());
        JsonNode list = file.data().path("equivalent");
        for (int i = 0; i < list.size(); i++) {
            JsonNode mark = list.get(i);
            String where = "equivalent[" + i + "]";
            String zh = mark.at("/reason/zh").asText("");
            String en = mark.at("/reason/en").asText("");
            if (zh.isBlank() || en.isBlank()) {
                problems.add(PackProblems.at(
                        path, file.spot(where), "reason", PackCheck.TEXT_NEEDS_BOTH_LANGUAGES, "reason"));
                continue;
            }
            Text reason = new Text(zh, en);
            JsonNode mutants = mark.path("mutants");
            for (int j = 0; j < mutants.size(); j++) {
                int line = file.spot(where + ".mutants[" + j + "]").line();
                marks.add(new Mark(path, line, mutants.get(j).asText(), reason));
            }
        }
    }

    /** What keeps marks from being read. */
    List<PackProblem> problems() {
        return problems;
    }

    /** The results, with survivors that are marked as equivalent. */
    List<MutantResult> applied(List<MutantResult> results) {
        return results.stream().map(this::applied).toList();
    }

    private MutantResult applied(MutantResult result) {
        return result.fate() != Fate.SURVIVED
                ? result
                : of(result.mutant())
                        .map(mark -> new MutantResult(result.mutant(), Fate.EQUIVALENT, null, mark.reason(), null))
                        .orElse(result);
    }

    private Optional<Mark> of(Mutant mutant) {
        return marks.stream().filter(mark -> mark.marks(mutant.id())).findFirst();
    }

    /** Marks that mark none of these results. */
    List<PackProblem> stale(List<MutantResult> results) {
        Set<Mark> used = new HashSet<>();
        results.stream()
                .filter(result -> result.fate() == Fate.EQUIVALENT)
                .forEach(result -> of(result.mutant()).ifPresent(used::add));
        return marks.stream()
                .filter(mark -> !used.contains(mark))
                .map(mark -> PackProblems.at(
                        mark.file(),
                        new Spot(mark.line(), 1),
                        mark.mutant(),
                        PackCheck.MARKS_NO_SURVIVOR,
                        mark.mutant()))
                .toList();
    }
}
