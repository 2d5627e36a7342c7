package org.branchrules.engine.internal.improve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The sets of least effort among many, as many as are wanted; of several with the same effort those that came first. Used by
 * one thread.
 */
public final class Cheapest {
    /** A set of candidates with its effort. */
    private record Costed(BitSet set, Effort effort, int place) {}

    private static final Comparator<Costed> ORDER =
            Comparator.comparing(Costed::effort).thenComparingInt(Costed::place);

    private final int wanted;
    private final PriorityQueue<Costed> kept = new PriorityQueue<>(ORDER.reversed());
    private BitSet fixed = new BitSet();
    private Effort fixedEffort = Effort.NONE;
    private int seen;

    /** Keeps so many sets, at least one. */
    public Cheapest(int wanted) {
        this.wanted = wanted;
    }

    /** From now on every set that comes also contains these. */
    public void with(BitSet more, Effort effort) {
        fixed = (BitSet) more.clone();
        fixedEffort = effort;
    }

    /** Whether no set that costs at least so much, besides what is fixed, would be kept. */
    boolean isTooDear(Effort effort) {
        Costed dearest = kept.peek();
        return kept.size() == wanted
                && dearest != null
                && effort.plus(fixedEffort).compareTo(dearest.effort()) >= 0;
    }

    /** Adds every set that these choices allow, as far as it is kept. */
    void add(List<Choice> choices) {
        add(choices, 0, 0, 0, new ArrayList<>(), Effort.NONE);
    }

    /** Goes on with the given choice, from the given place in it, after some of it were taken. */
    private void add(List<Choice> choices, int at, int place, int taken, List<Candidate> chosen, Effort effort) {
        if (at == choices.size()) {
            keep(chosen, effort);
            return;
        }
        Choice choice = choices.get(at);
        int missing = choice.many() - taken;
        if (missing == 0) {
            add(choices, at + 1, 0, 0, chosen, effort);
            return;
        }
        Effort rest = rest(choices, at + 1);
        for (int i = place; i + missing <= choice.from().size(); i++) {
            if (isTooDear(effort.plus(choice.cheapest(i, missing)).plus(rest))) {
                return;
            }
            chosen.add(choice.from().get(i));
            add(
                    choices,
                    at,
                    i + 1,
                    taken + 1,
                    chosen,
                    effort.plus(choice.from().get(i).effort()));
            chosen.remove(chosen.size() - 1);
        }
    }

    private static Effort rest(List<Choice> choices, int from) {
        Effort rest = Effort.NONE;
        for (Choice choice : choices.subList(from, choices.size())) {
            rest = rest.plus(choice.cheapest(0, choice.many()));
        }
        return rest;
    }

    private void keep(List<Candidate> chosen, Effort effort) {
        if (isTooDear(effort)) {
            return;
        }
        BitSet set = (BitSet) fixed.clone();
        chosen.forEach(candidate -> set.set(candidate.number()));
        kept.add(new Costed(set, effort.plus(fixedEffort), seen++));
        if (kept.size() > wanted) {
            kept.poll();
        }
    }

    /** The sets, cheapest first, and those that cost the same in the order of their numbers. */
    public List<BitSet> sets() {
        return kept.stream()
                .sorted(Comparator.comparing(Costed::effort)
                        .thenComparing(costed -> costed.set().stream().toArray(), Arrays::compare))
                .map(Costed::set)
                .toList();
    }
}
