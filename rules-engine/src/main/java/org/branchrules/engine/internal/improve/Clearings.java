package org.branchrules.engine.internal.improve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The smallest sets without an obstacle left, none of which contains another. Each one that is found is forbidden, one member
 * after the other, and the next is looked for: a tree in which every such set turns up. Used by one thread.
 */
public final class Clearings {
    private final BitSet all;
    private final Predicate<BitSet> clear;
    private final Set<BitSet> forbidden = new HashSet<>();
    private final Set<BitSet> found = new HashSet<>();

    private Clearings(BitSet all, Predicate<BitSet> clear) {
        this.all = all;
        this.clear = clear;
    }

    /**
     * The sets.
     *
     * @param all what may be chosen
     * @param clear whether nothing stands in the way of a set; of a larger one nothing does either
     */
    public static List<BitSet> of(BitSet all, Predicate<BitSet> clear) {
        Clearings clearings = new Clearings(all, clear);
        clearings.grow(new BitSet());
        return new ArrayList<>(clearings.found);
    }

    private void grow(BitSet without) {
        BitSet rest = (BitSet) all.clone();
        rest.andNot(without);
        if (!forbidden.add(without) || !clear.test(rest)) {
            return;
        }
        BitSet smallest = shrunk(rest);
        found.add(smallest);
        smallest.stream().forEach(member -> {
            BitSet more = (BitSet) without.clone();
            more.set(member);
            grow(more);
        });
    }

    private BitSet shrunk(BitSet set) {
        BitSet shrunk = (BitSet) set.clone();
        set.stream().forEach(member -> {
            shrunk.clear(member);
            if (!clear.test(shrunk)) {
                shrunk.set(member);
            }
        });
        return shrunk;
    }
}
