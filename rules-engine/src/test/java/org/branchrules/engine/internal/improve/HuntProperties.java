package org.branchrules.engine.internal.improve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The search against trying out every set there is, on made-up aims with blocks, classes and obstacles. */
final class HuntProperties {
    private static final int WANTED = 4;

    /**
     * One candidate.
     *
     * @param block which block it belongs to
     * @param kind which class within it
     */
    record Member(int block, int kind, Effort effort) {}

    /**
     * An aim over numbers: each block is worth more than the sum of its members, and each obstacle goes away with any of some
     * candidates.
     *
     * @param target the sums to reach
     */
    record Numbers(List<Member> members, List<List<Integer>> obstacles, int[] target) implements Aim {
        long[] worth(int block, int[] counts) {
            long first = 0;
            long second = 0;
            for (int kind = 0; kind < counts.length; kind++) {
                first += (long) counts[kind] * (kind + 1 + block) + (counts[kind] > 1 ? 3 : 0);
                second += (long) counts[kind] * counts[kind] * (3 - kind);
            }
            return new long[] {first, second};
        }

        private long[] worth(BitSet chosen) {
            long[] sum = new long[2];
            for (int block = 0; block < 3; block++) {
                int[] counts = new int[2];
                for (int i = 0; i < members.size(); i++) {
                    if (chosen.get(i) && members.get(i).block() == block) {
                        counts[members.get(i).kind()]++;
                    }
                }
                long[] worth = worth(block, counts);
                sum[0] += worth[0];
                sum[1] += worth[1];
            }
            return sum;
        }

        private boolean enough(long[] sum) {
            return sum[0] >= target[0] && sum[1] >= target[1];
        }

        @Override
        public boolean isReached(BitSet chosen) {
            return isUnobstructed(chosen) && enough(worth(chosen));
        }

        @Override
        public boolean isUnobstructed(BitSet chosen) {
            return obstacles.stream()
                    .allMatch(any -> any.isEmpty()
                            || any.stream().anyMatch(number -> chosen.get(number % Math.max(1, members.size()))));
        }

        @Override
        public Search search(BitSet chosen, List<Candidate> free) {
            List<Block> blocks = new ArrayList<>();
            for (int block = 0; block < 3; block++) {
                int own = block;
                int[] fixed = new int[2];
                List<List<Candidate>> classes = List.of(new ArrayList<>(), new ArrayList<>());
                for (int i = 0; i < members.size(); i++) {
                    if (members.get(i).block() == block && chosen.get(i)) {
                        fixed[members.get(i).kind()]++;
                    }
                }
                free.stream()
                        .filter(candidate -> members.get(candidate.number()).block() == own)
                        .forEach(candidate -> classes.get(
                                        members.get(candidate.number()).kind())
                                .add(candidate));
                blocks.add(new Block(
                        classes, taken -> worth(own, new int[] {fixed[0] + taken[0], fixed[1] + taken[1]})));
            }
            return new Search(blocks, new long[2], this::enough);
        }

        List<Candidate> candidates() {
            List<Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < members.size(); i++) {
                candidates.add(new Candidate(i, members.get(i).effort()));
            }
            return candidates;
        }

        Effort effort(BitSet set) {
            return set.stream().mapToObj(i -> members.get(i).effort()).reduce(Effort.NONE, Effort::plus);
        }

        @Override
        public String toString() {
            return members + " " + obstacles + " " + target[0] + "/" + target[1];
        }
    }

    @Property(tries = 400, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void no_set_is_missed_and_none_is_smaller_or_cheaper(@ForAll("aims") Numbers aim) {
        Hunt hunt = Hunt.of(aim, aim.candidates(), WANTED);
        List<BitSet> smallest = smallest(aim);

        assertThat(hunt.count()).isEqualTo(BigInteger.valueOf(smallest.size()));
        assertThat(hunt.sets())
                .hasSize(Math.min(WANTED, smallest.size()))
                .doesNotHaveDuplicates()
                .allMatch(smallest::contains);
        assertThat(hunt.sets())
                .extracting(aim::effort)
                .isEqualTo(smallest.stream()
                        .map(aim::effort)
                        .sorted()
                        .limit(WANTED)
                        .toList());
        BitSet inAll = new BitSet();
        if (!smallest.isEmpty()) {
            inAll.set(0, aim.members().size());
            all(aim).stream().filter(aim::isReached).forEach(inAll::and);
        }
        assertThat(hunt.needed()).isEqualTo(inAll);
    }

    private static List<BitSet> all(Numbers aim) {
        List<BitSet> sets = new ArrayList<>();
        for (long pattern = 0; pattern < 1L << aim.members().size(); pattern++) {
            sets.add(BitSet.valueOf(new long[] {pattern}));
        }
        return sets;
    }

    private static List<BitSet> smallest(Numbers aim) {
        List<BitSet> reached = all(aim).stream().filter(aim::isReached).toList();
        int least = reached.stream().mapToInt(BitSet::cardinality).min().orElse(0);
        return reached.stream().filter(set -> set.cardinality() == least).toList();
    }

    @Provide
    Arbitrary<Numbers> aims() {
        Arbitrary<Effort> efforts = Combinators.combine(Arbitraries.of(0, 0, 0, 1), Arbitraries.of(0, 15, 30, 60))
                .as(Effort::new);
        Arbitrary<Member> members = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1),
                        efforts)
                .as(Member::new);
        Arbitrary<List<List<Integer>>> obstacles = Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.just(List.<Integer>of())),
                        Tuple.of(3, Arbitraries.integers().between(0, 9).list().ofMaxSize(3)))
                .list()
                .ofMaxSize(3);
        Arbitrary<Integer> targets = Arbitraries.integers().between(0, 30);
        return Combinators.combine(members.list().ofMaxSize(10), obstacles, targets, targets)
                .as((some, walls, first, second) -> new Numbers(some, walls, new int[] {first, second}));
    }
}
