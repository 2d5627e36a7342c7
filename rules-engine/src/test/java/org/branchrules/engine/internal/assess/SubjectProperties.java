package org.branchrules.engine.internal.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.branchrules.engine.internal.pack.IncomingPack;
import org.branchrules.engine.internal.pack.LayerLoading;
import org.branchrules.engine.population.Population;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.record.BranchRecord;

/** Grades by outcomes alone: what the way up rests on. */
class SubjectProperties {
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

    private static int hundredths(Grader.Graded graded) {
        Score overall = graded.scores().overall();
        return overall == null ? 0 : overall.hundredths();
    }
}
