package org.branchrules.engine.population;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Reproducible chance: SplitMix64 (Steele, Lea and Flood 2014), written out here because the platform does not promise its
 * own generators to stay the same. Not safe for use by several threads.
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long origin;
    private long state;

    private Dice(long origin) {
        this.origin = origin;
        this.state = origin;
    }

    /** The dice of one branch, whatever other branches there are. */
    static Dice of(long seed, long index) {
        return new Dice(mixed(mixed(seed) + GOLDEN * (index + 1)));
    }

    /** Dice of their own for one subject, so that what is drawn for another one does not move them. */
    Dice about(String subject) {
        long hash = origin;
        for (int i = 0; i < subject.length(); i++) {
            hash = mixed(hash ^ subject.charAt(i));
        }
        return new Dice(hash);
    }

    /** From 0 to {@code bound} - 1. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** From {@code from} to {@code to}, both included. */
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    boolean percent(int percent) {
        return below(100) < percent;
    }

    <T> T one(List<T> list) {
        return list.get(below(list.size()));
    }

    /** One by its share in the sum of all shares. */
    <T> T weighted(List<T> list, ToIntFunction<T> share) {
        int left = below(list.stream().mapToInt(share).sum());
        for (T item : list) {
            left -= share.applyAsInt(item);
            if (left < 0) {
                return item;
            }
        }
        throw new IllegalStateException("no shares: " + list);
    }

    /** The list in another order. */
    <T> List<T> shuffled(List<T> list) {
        List<T> left = new ArrayList<>(list);
        List<T> result = new ArrayList<>(list.size());
        while (!left.isEmpty()) {
            result.add(left.remove(below(left.size())));
        }
        return result;
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    private static long mixed(long value) {
        long first = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
