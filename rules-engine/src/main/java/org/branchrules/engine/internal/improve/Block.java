package org.branchrules.engine.internal.improve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Candidates that count together, and apart from all others. Within it they form classes; which of a class are chosen does not
 * matter, only how many.
 */
public final class Block {
    private final List<List<Candidate>> classes;
    private final List<Option> options;

    /**
     * A block.
     *
     * @param classes the candidates, those alike in one list
     * @param value what the block is worth when so many of each class are chosen; a longer list is never worth less
     */
    public Block(List<List<Candidate>> classes, Function<int[], long[]> value) {
        this.classes = classes.stream()
                .map(alike -> alike.stream()
                        .sorted(Comparator.comparing(Candidate::effort).thenComparingInt(Candidate::number))
                        .toList())
                .toList();
        List<Option> all = new ArrayList<>();
        addOptions(new int[classes.size()], 0, value, all);
        all.sort(Comparator.comparingInt(Option::size).thenComparing(Option::effort));
        this.options = List.copyOf(all);
    }

    private void addOptions(int[] taken, int next, Function<int[], long[]> value, List<Option> into) {
        if (next == taken.length) {
            into.add(option(taken.clone(), value));
            return;
        }
        for (int count = 0; count <= classes.get(next).size(); count++) {
            taken[next] = count;
            addOptions(taken, next + 1, value, into);
        }
        taken[next] = 0;
    }

    private Option option(int[] taken, Function<int[], long[]> value) {
        int size = 0;
        BigInteger sets = BigInteger.ONE;
        Effort effort = Effort.NONE;
        for (int i = 0; i < taken.length; i++) {
            size += taken[i];
            sets = sets.multiply(choose(classes.get(i).size(), taken[i]));
            for (Candidate candidate : classes.get(i).subList(0, taken[i])) {
                effort = effort.plus(candidate.effort());
            }
        }
        return new Option(taken, size, value.apply(taken), sets, effort);
    }

    private static BigInteger choose(int of, int many) {
        BigInteger result = BigInteger.ONE;
        for (int i = 1; i <= many; i++) {
            result = result.multiply(BigInteger.valueOf(of - many + i)).divide(BigInteger.valueOf(i));
        }
        return result;
    }

    /** The candidates, those alike in one list, cheapest first. */
    List<List<Candidate>> classes() {
        return classes;
    }

    /** The ways to choose from it, smallest first, then cheapest. */
    List<Option> options() {
        return options;
    }
}
