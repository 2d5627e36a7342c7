package org.branchrules.cli.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.branchrules.engine.text.Phrases;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;

/** How many branches came out with which grade. For one thread. */
public final class Tallied {
    private final Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
    private int uncertain;
    private int rejected;

    /** Counts one more. */
    public void add(Assessment assessment) {
        grades.merge(assessment.grade(), 1, Integer::sum);
        if (!assessment.gradeRange().isCertain()) {
            uncertain++;
        }
    }

    /** Counts one that was not assessed. */
    public void addRejected() {
        rejected++;
    }

    /** How many were assessed. */
    public int assessed() {
        return grades.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many were not. */
    public int rejected() {
        return rejected;
    }

    /** The counts as a table. */
    public List<Block> blocks(Wording wording, Phrases phrases, Function<Grade, Text> gradeNames) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(phrases.format("summary.grade"), phrases.format("summary.branches")));
        for (Grade grade : Grade.values()) {
            rows.add(List.of(wording.text(gradeNames.apply(grade)), String.valueOf(grades.getOrDefault(grade, 0))));
        }
        rows.add(List.of(phrases.format("summary.assessed"), String.valueOf(assessed())));
        rows.add(List.of(phrases.format("summary.uncertain"), String.valueOf(uncertain)));
        rows.add(List.of(phrases.format("summary.rejected"), String.valueOf(rejected)));
        return List.of(new Block.Heading(phrases.format("summary")), new Block.Table(rows));
    }
}
