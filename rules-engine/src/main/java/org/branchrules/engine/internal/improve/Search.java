package org.branchrules.engine.internal.improve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which sets of candidates are worth enough, block by block. What a set is worth is the sum over the blocks, each a vector of
 * figures. A branch of the search is cut off where even the best of every figure that the remaining blocks could add would not
 * do; nothing else is left out, so that every count is exact. Used by one thread.
 */
public final class Search {
    /** Stands where so many candidates cannot be chosen. */
    private static final long[] IMPOSSIBLE = {};

    private final List<Block> blocks;
    private final long[] base;
    private final Predicate<long[]> enough;
    private final long[][][] best;
    private final Map<State, BigInteger> counts = new HashMap<>();

    /** Where the search stands: the first block not chosen from, how many to choose, and what there is so far. */
    private record State(int block, int left, List<Long> sum) {
        static State of(int block, int left, long[] sum) {
            List<Long> boxed = new ArrayList<>(sum.length);
            for (long figure : sum) {
                boxed.add(figure);
            }
            return new State(block, left, boxed);
        }
    }

    /**
     * A search.
     *
     * @param base what there is whatever is chosen
     * @param enough whether a sum suffices; one with no figure smaller than in another does if that one does
     */
    public Search(List<Block> blocks, long[] base, Predicate<long[]> enough) {
        this.blocks = List.copyOf(blocks);
        this.base = base.clone();
        this.enough = enough;
        this.best = best(this.blocks, base.length);
    }

    /** For each block and number of candidates the best of every figure that it and those after it can be worth. */
    private static long[][][] best(List<Block> blocks, int figures) {
        int all = blocks.stream().mapToInt(Search::size).sum();
        long[][][] best = new long[blocks.size() + 1][all + 1][];
        for (long[][] sizes : best) {
            Arrays.fill(sizes, IMPOSSIBLE);
        }
        best[blocks.size()][0] = new long[figures];
        for (int block = blocks.size() - 1; block >= 0; block--) {
            for (Option option : blocks.get(block).options()) {
                for (int rest = 0; rest + option.size() <= all; rest++) {
                    long[] after = best[block + 1][rest];
                    if (after != IMPOSSIBLE) {
                        int size = rest + option.size();
                        best[block][size] = most(best[block][size], sum(option.value(), after));
                    }
                }
            }
        }
        return best;
    }

    private static int size(Block block) {
        return block.classes().stream().mapToInt(List::size).sum();
    }

    private static long[] most(long[] one, long[] other) {
        if (one == IMPOSSIBLE) {
            return other;
        }
        long[] most = new long[one.length];
        for (int i = 0; i < most.length; i++) {
            most[i] = Math.max(one[i], other[i]);
        }
        return most;
    }

    private static long[] sum(long[] one, long[] other) {
        long[] sum = new long[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
        }
        return sum;
    }

    /** How many candidates there are. */
    public int candidates() {
        return best[0].length - 1;
    }

    /** How many sets of so many candidates suffice. */
    public BigInteger count(int size) {
        return size > candidates() ? BigInteger.ZERO : count(0, size, base);
    }

    private BigInteger count(int block, int left, long[] sum) {
        if (!canSuffice(block, left, sum)) {
            return BigInteger.ZERO;
        }
        if (block == blocks.size()) {
            return BigInteger.ONE;
        }
        State state = State.of(block, left, sum);
        BigInteger known = counts.get(state);
        if (known != null) {
            return known;
        }
        BigInteger count = BigInteger.ZERO;
        for (Option option : blocks.get(block).options()) {
            if (option.size() <= left) {
                count = count.add(
                        option.sets().multiply(count(block + 1, left - option.size(), sum(sum, option.value()))));
            }
        }
        counts.put(state, count);
        return count;
    }

    private boolean canSuffice(int block, int left, long[] sum) {
        long[] rest = best[block][left];
        return rest != IMPOSSIBLE && enough.test(sum(sum, rest));
    }

    /** Puts the cheapest sets of so many candidates that suffice among others. */
    public void collect(int size, Cheapest into) {
        if (count(size).signum() > 0) {
            collect(0, size, base, new ArrayList<>(), Effort.NONE, into);
        }
    }

    private void collect(int block, int left, long[] sum, List<Option> chosen, Effort effort, Cheapest into) {
        if (count(block, left, sum).signum() == 0 || into.isTooDear(effort)) {
            return;
        }
        if (block == blocks.size()) {
            List<Choice> choices = new ArrayList<>();
            for (int i = 0; i < chosen.size(); i++) {
                for (int j = 0; j < chosen.get(i).classes(); j++) {
                    choices.add(new Choice(
                            blocks.get(i).classes().get(j), chosen.get(i).taken(j)));
                }
            }
            into.add(choices);
            return;
        }
        for (Option option : blocks.get(block).options()) {
            if (option.size() <= left) {
                chosen.add(option);
                collect(
                        block + 1,
                        left - option.size(),
                        sum(sum, option.value()),
                        chosen,
                        effort.plus(option.effort()),
                        into);
                chosen.remove(chosen.size() - 1);
            }
        }
    }
}
