package org.branchrules.engine.internal.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.branchrules.engine.internal.improve.Candidate;
import org.branchrules.engine.internal.improve.Effort;
import org.branchrules.engine.internal.improve.Hunt;
import org.branchrules.engine.internal.pack.IncomingPack;
import org.branchrules.engine.internal.pack.LayerLoading;
import org.branchrules.engine.population.Population;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.CriterionScore;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Section;

/** Grades by outcomes alone: what the way up rests on. */
class SubjectProperties {
    private static final int MOST_TRIED = 11;
    private static final Assessor ASSESSOR = new Assessor(
            LayerLoading.load(
                    List.of(),
                    List.of(IncomingPack.ofClassPath("national-2018", SubjectProperties.class.getClassLoader()))),
            "test");

    @Property(tries = 200, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void with_more_requirements_met_neither_grade_nor_score_is_lower(
            @ForAll @LongRange(min = 0, max = 5_000) long index, @ForAll Random random) {
        BranchRecord record = Population.of(2024).branch(index).record();
        Subject subject = ASSESSOR.subject(record, AssessmentPeriod.year(2024));
        BitSet met = new BitSet();
        Grader.Graded before = subject.grader().grade();
        for (int place : random.ints(30, 0, subject.outcomes().size()).toArray()) {
            if (subject.outcomes().get(place).outcome() != Outcome.DISPLACED) {
                met.set(place);
                Grader.Graded after = subject.with(met).grader().grade();
                assertThat(before.grade().isBetterThan(after.grade())).isFalse();
                assertThat(hundredths(after)).isGreaterThanOrEqualTo(hundredths(before));
                before = after;
            }
        }
    }

    @Property(tries = 300, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void a_mean_reaches_a_line_just_when_the_surpluses_do(
            @ForAll @IntRange(min = 10, max = 9_990) int from,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -3, max = 3) Integer> above) {
        List<CriterionScore> scores = above.stream()
                .map(difference -> new CriterionScore(
                        "c", new Text("项", "c"), 0, 1, 0, new Score(from + difference), 1, 0, 0, 0, 0))
                .toList();
        long surplus = scores.stream()
                .mapToLong(criterion -> GradeAim.surplus(Objects.requireNonNull(criterion.score()), from))
                .sum();
        assertThat(surplus >= 0)
                .isEqualTo(Objects.requireNonNull(Scores.mean(scores)).hundredths() >= from);
    }

    @Property(tries = 40, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void the_search_finds_what_trying_every_set_finds_also_where_files_are_missing(
            @ForAll("incomplete") Incomplete branch,
            @ForAll @IntRange(min = 1, max = 3) int steps,
            @ForAll Random random) {
        Subject subject = branch.subject();
        Grade goal = Grade.values()[Math.max(0, branch.grade().ordinal() - steps)];
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < subject.outcomes().size(); place++) {
            Outcome outcome = subject.outcomes().get(place).outcome();
            if (outcome == Outcome.BREACHED || outcome.isOpen()) {
                places.add(place);
            }
        }
        Collections.shuffle(places, random);
        List<Candidate> candidates = places.stream()
                .limit(MOST_TRIED)
                .map(place -> new Candidate(place, new Effort(0, place)))
                .toList();
        GradeAim aim = new GradeAim(subject, goal);
        Hunt hunt = Hunt.of(aim, candidates, 1);

        int[] reached = new int[candidates.size() + 1];
        for (long pattern = 0; pattern < 1L << candidates.size(); pattern++) {
            BitSet met = new BitSet();
            BitSet.valueOf(new long[] {pattern}).stream()
                    .forEach(i -> met.set(candidates.get(i).number()));
            if (aim.isReached(met)) {
                reached[met.cardinality()]++;
            }
        }
        int smallest = 0;
        while (smallest < candidates.size() && reached[smallest] == 0) {
            smallest++;
        }
        assertThat(hunt.count()).isEqualTo(BigInteger.valueOf(reached[smallest]));
        assertThat(hunt.sets()).allMatch(aim::isReached);
        int size = smallest;
        assertThat(hunt.sets()).allMatch(set -> set.cardinality() == size);
        Statistics.label("size").collect(reached[smallest] == 0 ? "out of reach" : smallest);
    }

    /** An invented branch without a section of its files. */
    record Incomplete(long index, Section missing) {
        Subject subject() {
            BranchRecord record = Population.of(2024).branch(index).record();
            return ASSESSOR.subject(record.toBuilder().without(missing).build(), AssessmentPeriod.year(2024));
        }

        Grade grade() {
            return subject().grader().grade().grade();
        }
    }

    @Provide
    Arbitrary<Incomplete> incomplete() {
        return Combinators.combine(Arbitraries.longs().between(0, 5_000), Arbitraries.of(Section.values()))
                .as(Incomplete::new)
                .filter(branch -> branch.grade() != Grade.GOOD);
    }

    private static int hundredths(Grader.Graded graded) {
        Score overall = graded.scores().overall();
        return overall == null ? 0 : overall.hundredths();
    }
}
