package org.branchrules.cli.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The rows of a page that bears only so many. Once it is full, a row of a small flow takes the place of the last row of the
 * largest, so that small flows are listed whole and large ones by the first of their rows, wherever in the input they stand.
 */
final class ListedBranches {
    private final int most;
    private final SortedMap<Flow, List<String>> rows = new TreeMap<>();
    private int size;

    /** Lists at most so many. */
    ListedBranches(int most) {
        this.most = most;
    }

    /**
     * One more branch.
     *
     * @param row what stands in the page if it is listed; not asked for otherwise
     */
    void add(Flow flow, Supplier<String> row) {
        List<String> own = rows.computeIfAbsent(flow, key -> new ArrayList<>());
        if (size < most) {
            own.add(row.get());
            size++;
            return;
        }
        List<String> largest = largest();
        if (own.size() + 1 < largest.size()) {
            largest.remove(largest.size() - 1);
            own.add(row.get());
        }
    }

    private List<String> largest() {
        return rows.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    }

    /** The rows, flow by flow, and within each as they came. */
    List<String> rows() {
        return rows.values().stream().flatMap(Collection::stream).toList();
    }
}
