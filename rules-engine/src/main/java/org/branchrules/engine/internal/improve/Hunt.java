package org.branchrules.engine.internal.improve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The smallest sets of candidates that reach an aim.
 *
 * @param needed what every set contains that reaches it
 * @param count how many smallest sets there are; 0 where it is out of reach
 * @param sets the cheapest of them, cheapest first
 */
public record Hunt(BitSet needed, BigInteger count, List<BitSet> sets) {
    /** With more findings than this, between which grading rules leave the choice, the search would not end. */
    private static final int MOST_CLEARING = 20;

    /** What is chosen apart from the search for points, and that search. */
    private record Start(BitSet chosen, Search search) {
        BigInteger count(int size) {
            int rest = size - chosen.cardinality();
            return rest < 0 ? BigInteger.ZERO : search.count(rest);
        }
    }

    /**
     * Finds them. What every set must contain shows when it alone is left out. Where obstacles remain after that, every
     * choice that clears them is tried with the points that it leaves missing.
     *
     * @param wanted how many sets to name, at least one
     */
    public static Hunt of(Aim aim, List<Candidate> candidates, int wanted) {
        BitSet all = new BitSet();
        candidates.forEach(candidate -> all.set(candidate.number()));
        if (!aim.isReached(all)) {
            return new Hunt(new BitSet(), BigInteger.ZERO, List.of());
        }
        BitSet needed = new BitSet();
        all.stream().filter(number -> !aim.isReached(without(all, number))).forEach(needed::set);
        List<Start> starts = starts(aim, candidates, all, needed);
        BigInteger count = BigInteger.ZERO;
        int size = needed.cardinality() - 1;
        while (count.signum() == 0 && size < candidates.size()) {
            size++;
            for (Start start : starts) {
                count = count.add(start.count(size));
            }
        }
        if (count.signum() == 0) {
            throw new IllegalStateException("reached with all, but with no number of them");
        }
        return new Hunt(needed, count, cheapest(starts, candidates, size, wanted));
    }

    private static List<Start> starts(Aim aim, List<Candidate> candidates, BitSet all, BitSet needed) {
        List<BitSet> clearings = aim.isUnobstructed(needed)
                ? List.of(new BitSet())
                : Clearings.of(minus(all, needed), more -> aim.isUnobstructed(union(needed, more)));
        BitSet clearing = new BitSet();
        clearings.forEach(clearing::or);
        List<Candidate> free = candidates.stream()
                .filter(candidate -> !needed.get(candidate.number()) && !clearing.get(candidate.number()))
                .toList();
        int[] members = clearing.stream().toArray();
        if (members.length > MOST_CLEARING) {
            throw new IllegalStateException(
                    "caps and vetoes depend on " + members.length + " findings in different ways");
        }
        List<Start> starts = new ArrayList<>();
        for (long pattern = 0; pattern < 1L << members.length; pattern++) {
            BitSet some = new BitSet();
            for (int i = 0; i < members.length; i++) {
                some.set(members[i], (pattern >> i & 1) == 1);
            }
            if (clearings.stream().anyMatch(one -> minus(one, some).isEmpty())) {
                BitSet chosen = union(needed, some);
                starts.add(new Start(chosen, aim.search(chosen, free)));
            }
        }
        return starts;
    }

    private static List<BitSet> cheapest(List<Start> starts, List<Candidate> candidates, int size, int wanted) {
        Cheapest cheapest = new Cheapest(wanted);
        for (Start start : starts) {
            if (start.count(size).signum() > 0) {
                Effort effort = candidates.stream()
                        .filter(candidate -> start.chosen().get(candidate.number()))
                        .map(Candidate::effort)
                        .reduce(Effort.NONE, Effort::plus);
                cheapest.with(start.chosen(), effort);
                start.search().collect(size - start.chosen().cardinality(), cheapest);
            }
        }
        return cheapest.sets();
    }

    private static BitSet without(BitSet set, int number) {
        BitSet rest = (BitSet) set.clone();
        rest.clear(number);
        return rest;
    }

    private static BitSet minus(BitSet set, BitSet other) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(other);
        return rest;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }
}
