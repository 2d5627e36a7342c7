package org.branchrules.cli.report;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.branchrules.model.RequirementId;
import org.branchrules.model.comparison.BranchChange;
import org.branchrules.model.comparison.RequirementChange;
import org.branchrules.model.record.BranchKind;

/** How many branches differ, listed or not, by what a page filters by. Their number does not grow with that of branches. */
final class ChangeCounts {
    private final SortedMap<Cell, Long> cells = new TreeMap<>(
            Comparator.comparing(Cell::kind).thenComparing(Cell::place).thenComparing(Cell::flow));
    private final SortedMap<RequirementId, Long> requirements = new TreeMap<>();
    private long all;

    private record Cell(BranchKind kind, String place, Flow flow) {}

    /** One more branch that differs, at that place. */
    void add(BranchChange change, String place) {
        all++;
        cells.merge(new Cell(change.branch().kind(), place, Flow.of(change)), 1L, Long::sum);
        change.requirements().stream()
                .map(RequirementChange::requirement)
                .distinct()
                .forEach(requirement -> requirements.merge(requirement, 1L, Long::sum));
    }

    /** All that differ. */
    long all() {
        return all;
    }

    /** By kind. */
    SortedMap<BranchKind, Long> kinds() {
        return cells.entrySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.getKey().kind(), TreeMap::new, Collectors.summingLong(cell -> cell.getValue())));
    }

    /** By place. */
    SortedMap<String, Long> places() {
        return cells.entrySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.getKey().place(), TreeMap::new, Collectors.summingLong(cell -> cell.getValue())));
    }

    /** For how many that requirement came out otherwise. */
    long of(RequirementId requirement) {
        return requirements.getOrDefault(requirement, 0L);
    }

    /** A line for each kind, flow and place with its count, for the script of the page: KIND FROM TO COUNT PLACE. */
    String lines() {
        return cells.entrySet().stream()
                .map(cell -> cell.getKey().kind()
                        + " " + cell.getKey().flow().before()
                        + " " + cell.getKey().flow().after()
                        + " " + cell.getValue()
                        + " " + cell.getKey().place())
                .collect(Collectors.joining("\n"));
    }
}
