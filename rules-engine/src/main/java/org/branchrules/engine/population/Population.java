package org.branchrules.engine.population;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.PartyGroup;

/**
 * Branches that do not exist, as many as one wants: of every kind, form and size, from well run to weak, with the failings
 * that inspections report most. For comparing policies, property tests and benchmarks. Immutable, and safe for use by
 * several threads.
 *
 * <p><strong>Everything is invented.</strong> The shares are the editors' own and no statistics: they stand, with what each
 * means, in the resource {@code population.yaml}; the order of the failings follows published notices. Every id of a branch
 * begins with {@code invented-}. There is nothing about real branches or people in it.
 *
 * <p>The branch at an index depends on seed, year and index only: not on how many are made, nor by which thread, nor on the
 * machine, locale or time zone. Another edition of this library may make other branches.
 *
 * <pre>{@code
 * Population.of(42).year(2024).records(1_000).forEach(record -> engine.assess(record, AssessmentPeriod.year(2024)));
 * }</pre>
 */
public final class Population {
    private static final int DEFAULT_YEAR = 2024;
    private final long seed;
    private final int year;

    private Population(long seed, int year) {
        this.seed = seed;
        this.year = year;
    }

    /** The population of a seed, with files of 2024. */
    public static Population of(long seed) {
        return new Population(seed, DEFAULT_YEAR);
    }

    /** The same population with files of another year. */
    public Population year(int newYear) {
        return new Population(seed, newYear);
    }

    /**
     * The branch at an index.
     *
     * @throws IllegalArgumentException when the index is negative
     */
    public InventedBranch branch(long index) {
        if (index < 0) {
            throw new IllegalArgumentException("the index of a branch is 0 or more, not " + index);
        }
        Outline outline = Outline.drawn(PopulationData.SHIPPED, seed, index, year);
        BranchRecord.Builder record = BranchRecord.builder(outline.identity());
        new People(outline).fill(record);
        BranchRecord people = record.build();
        List<PartyGroup> groups = people.groups() == null ? List.of() : people.groups();
        new Meetings(outline).fill(record, groups);
        List<Meeting> held = record.build().membersMeetings();
        new OrganisationalLife(outline).fill(record, held == null ? List.of() : held);
        new Paperwork(outline).fill(record);
        return new InventedBranch(
                index, record.build(), outline.troubles().counts().keySet());
    }

    /** The first branches, made one by one as they are asked for. */
    public Stream<InventedBranch> branches(long count) {
        return LongStream.range(0, count).mapToObj(this::branch);
    }

    /** The records of the first branches, made one by one as they are asked for. */
    public Stream<BranchRecord> records(long count) {
        return branches(count).map(InventedBranch::record);
    }
}
