package org.branchrules.engine.scenario;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Text;
import org.branchrules.model.record.BranchRecord;

/**
 * One case of a pack: a branch, a period, and the outcome that they must have. A baseline is a scenario too, which changes
 * nothing and expects that everything is in order. Immutable.
 *
 * @param name what it shows
 * @param file path of its file within the pack
 * @param line its first line there, from 1
 * @param column the column of its first character, from 1
 * @param baseline the baseline that it starts from, as written; of a baseline, its own name
 * @param period what is assessed, and as of which day
 * @param parameters values that it changes, as parameter files write them, by key
 * @param record the branch: the baseline with what differs from it
 * @param expected what must come out
 */
public record Scenario(
        Text name,
        String file,
        int line,
        int column,
        String baseline,
        AssessmentPeriod period,
        SortedMap<String, String> parameters,
        BranchRecord record,
        Expected expected) {
    public Scenario {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** Whether it is a baseline. */
    public boolean isBaseline() {
        return expected.rest() == Expected.Rest.COMPLIANT;
    }

    /** Where it stands, such as {@code scenarios/art11.yaml:6}. */
    public String place() {
        return file + ":" + line;
    }

    /** Where it stands, and what it shows in English. */
    @Override
    public String toString() {
        return place() + " " + name.en();
    }
}
