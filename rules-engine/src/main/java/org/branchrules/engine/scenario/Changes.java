package org.branchrules.engine.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.internal.check.YamlFile;
import org.branchrules.engine.io.ReadResult;
import org.branchrules.engine.io.RecordProblem;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.record.BranchRecord;
import org.jspecify.annotations.Nullable;

/** What one entry of a file changes in the record of a baseline, and what is wrong with it. */
record Changes(YamlFile file, String where, JsonNode data, List<PackProblem> found) {
    private static final String SET = "set";
    private static final String YEARS_LATER = "yearsLater";

    Changes(YamlFile file, String where, JsonNode data) {
        this(file, where, data, new ArrayList<>());
    }

    String at(String field) {
        return where.isEmpty() ? field : where + "." + field;
    }

    void problem(String field, PackCheck check, Object... arguments) {
        found.add(file.problem(at(field), check, arguments));
    }

    /**
     * The period that it names; null where that is none.
     *
     * @param unsaid the period where it names none
     */
    @Nullable
    AssessmentPeriod period(AssessmentPeriod unsaid) {
        String text = data.path("period").asText("");
        AssessmentPeriod period;
        try {
            period = text.isEmpty() ? unsaid : AssessmentPeriod.parse(text);
        } catch (IllegalArgumentException e) {
            problem(
                    "period",
                    PackCheck.SCENARIO_VALUE,
                    "period",
                    text,
                    "2024, 2024-Q3, 2024-05, 2024-01-01..2024-06-30");
            return null;
        }
        String asOf = data.path("asOf").asText("");
        try {
            return asOf.isEmpty() ? period : period.asOf(LocalDate.parse(asOf));
        } catch (DateTimeException | IllegalArgumentException e) {
            problem("asOf", PackCheck.SCENARIO_VALUE, "asOf", asOf, ">= " + period.from());
            return null;
        }
    }

    /** By how many years it moves the branch that it starts from. */
    YearsLater yearsLater() {
        JsonNode years = data.path(YEARS_LATER);
        if (years.isMissingNode()) {
            return new YearsLater(0);
        }
        if (!years.isInt() || !YearsLater.isPossible(years.intValue())) {
            problem(YEARS_LATER, PackCheck.SCENARIO_VALUE, YEARS_LATER, years.asText(), "-50 … 50");
            return new YearsLater(0);
        }
        return new YearsLater(years.intValue());
    }

    /**
     * The record that it makes of a baseline; null where it is none.
     *
     * @param inRecord the field of the file that holds the baseline itself; empty where it stands in another file
     */
    @Nullable
    BranchRecord record(JsonNode base, String inRecord) {
        return record(base, data.path(SET).properties(), inRecord);
    }

    /** The same where other values are set than those of the entry, some perhaps at one pointer. */
    @Nullable
    BranchRecord record(JsonNode base, Collection<Map.Entry<String, JsonNode>> set, String inRecord) {
        List<RecordPatch.BadPointer> bad = new ArrayList<>();
        JsonNode tree = RecordPatch.apply(base, set, data.path("remove"), bad);
        bad.forEach(pointer -> found.add(pointerProblem(pointer)));
        ReadResult read = new RecordReader().readTree(file.path(), tree);
        if (bad.isEmpty()) {
            read.rejected()
                    .forEach(rejected ->
                            rejected.problems().forEach(problem -> found.add(recordProblem(problem, inRecord))));
        }
        return read.records().isEmpty() ? null : read.records().get(0);
    }

    private PackProblem pointerProblem(RecordPatch.BadPointer bad) {
        PackProblem problem = file.problem(at(bad.where()), PackCheck.SCENARIO_POINTER, bad.pointer());
        return bad.list() < 0 ? problem : PackProblems.hint(problem, "hint.list-size", bad.list());
    }

    /** A problem of the record at the change that brings it, or else at the place in the baseline's own record. */
    private PackProblem recordProblem(RecordProblem problem, String inRecord) {
        String at = where;
        int longest = 0;
        for (Map.Entry<String, JsonNode> set : data.path(SET).properties()) {
            String pointer = set.getKey().replaceFirst("/-$", "");
            boolean meets = problem.pointer().startsWith(pointer) || pointer.startsWith(problem.pointer());
            if (meets && pointer.length() > longest) {
                longest = pointer.length();
                at = at(SET + "." + set.getKey());
            }
        }
        if (longest == 0 && !inRecord.isEmpty()) {
            at = inRecord + problem.pointer().replaceAll("/(\\d+)", "[$1]").replace('/', '.');
        }
        return PackProblems.bilingual(file.path(), file.spot(at), at, PackCheck.SCENARIO_RECORD, language ->
                new Object[] {problem.pointer(), problem.message(language)});
    }
}
