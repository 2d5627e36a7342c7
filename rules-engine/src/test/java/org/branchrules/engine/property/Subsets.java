package org.branchrules.engine.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Every set there is of some things, to try them all. */
final class Subsets {
    private Subsets() {}

    /** How many sets have at most so many of so many things; never more than the bound plus those of one size. */
    static long upTo(int size, int of, long bound) {
        long all = 0;
        long exactly = 1;
        for (int i = 0; i <= size && all <= bound; i++) {
            all += exactly;
            exactly = exactly * (of - i) / (i + 1);
        }
        return all;
    }

    /** How many sets of each size, from none to the given one, pass a test. */
    static <T> int[] passing(List<T> things, int size, Predicate<List<T>> test) {
        int[] passed = new int[size + 1];
        for (int each = 0; each <= size; each++) {
            passed[each] = passing(things, each, 0, new ArrayList<>(), test);
        }
        return passed;
    }

    private static <T> int passing(List<T> things, int missing, int next, List<T> chosen, Predicate<List<T>> test) {
        if (missing == 0) {
            return test.test(chosen) ? 1 : 0;
        }
        int passed = 0;
        for (int i = next; i + missing <= things.size(); i++) {
            chosen.add(things.get(i));
            passed += passing(things, missing - 1, i + 1, chosen, test);
            chosen.remove(chosen.size() - 1);
        }
        return passed;
    }
}
