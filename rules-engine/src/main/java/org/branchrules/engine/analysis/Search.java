package org.branchrules.engine.analysis;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.branchrules.engine.analysis.Grounds.NoneFound;
import org.branchrules.engine.analysis.Grounds.Shown;

/** Looks for branches that show something: first among those that all questions share, then near some of them. Used by one thread. */
final class Search {
    private final List<Seen> pool;
    private final Bound bound;
    private final Cases cases;
    private final Watch watch;
    private final WitnessWriter witnesses;
    private final int variations;

    /**
     * A search.
     *
     * @param variations how many variations of scenarios are tried for one answer, at most
     */
    Search(List<Seen> pool, Bound bound, Cases cases, Watch watch, WitnessWriter witnesses, int variations) {
        this.pool = pool;
        this.bound = bound;
        this.cases = cases;
        this.watch = watch;
        this.witnesses = witnesses;
        this.variations = variations;
    }

    List<Seen> pool() {
        return pool;
    }

    WitnessWriter witnesses() {
        return witnesses;
    }

    /** What was looked at where nothing was found. */
    Bound bound() {
        return bound;
    }

    /** The first of those that all questions share. */
    Optional<Seen> first(Predicate<Seen> wanted) {
        return pool.stream().filter(wanted).findFirst();
    }

    /**
     * A branch near some; its bound says how many were tried.
     *
     * @param starts those to vary, the likeliest first
     */
    Nearby near(List<Seen> starts, Around around, Predicate<Seen> wanted) {
        Iterator<Case> near = cases.near(
                        starts.stream().limit(around.starts()).map(Seen::of).toList(), around)
                .limit(variations)
                .iterator();
        int tried = 0;
        while (near.hasNext()) {
            Seen seen = watch.see(near.next());
            tried++;
            if (wanted.test(seen)) {
                return new Nearby(Optional.of(seen), bound.with(tried));
            }
        }
        return new Nearby(Optional.empty(), bound.with(tried));
    }

    /** What came of a search near some branches. */
    record Nearby(Optional<Seen> found, Bound bound) {}

    /** A branch that shows something, else how far it was looked for. */
    Grounds grounds(Predicate<Seen> wanted, Supplier<List<Seen>> starts, Around around, WitnessWriter.About about) {
        Optional<Seen> first = first(wanted);
        if (first.isPresent()) {
            return new Shown(witnesses.of(first.get(), about));
        }
        Nearby nearby = near(starts.get(), around, wanted);
        return nearby.found()
                .<Grounds>map(seen -> new Shown(witnesses.of(seen, about)))
                .orElseGet(() -> new NoneFound(nearby.bound()));
    }
}
