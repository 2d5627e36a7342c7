package org.branchrules.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.branchrules.engine.improve.Goal;
import org.branchrules.engine.improve.Task;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.record.BranchRecord;

/**
 * The promise against real repairs: what went wrong in a record is taken back, change by change, so that meetings are held,
 * posts filled and papers there. Where that puts right what a way names, and breaches nothing new, the grade must be reached,
 * whatever else has come to apply.
 */
class RepairedRecordsProperties {
    @Property(tries = 150, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void where_the_findings_of_a_way_are_gone_from_the_record_the_grade_is_reached(
            @ForAll("spoilt") GeneratedBranch branch) {
        BranchRecord record = branch.record();
        Assessment before = National.assess(record);
        List<Set<RequirementId>> ways = new ArrayList<>();
        List<Grade> goals = new ArrayList<>();
        for (Grade goal : Grade.values()) {
            if (goal.isBetterThan(before.grade())) {
                National.improve(record, National.PERIOD, new Goal.OfGrade(goal))
                        .climbs()
                        .get(0)
                        .ever()
                        .first()
                        .forEach(way -> {
                            ways.add(ids(way.tasks()));
                            goals.add(goal);
                        });
            }
        }
        int kept = 0;
        for (int pattern = 1; pattern < 1 << branch.changes().size(); pattern++) {
            Assessment after = National.assess(without(branch, pattern));
            if (breachesNothingNew(before, after)) {
                Set<RequirementId> repaired = repaired(before, after);
                for (int i = 0; i < ways.size(); i++) {
                    if (repaired.containsAll(ways.get(i))) {
                        assertThat(goals.get(i).isBetterThan(after.grade())).isFalse();
                        kept++;
                    }
                }
            }
        }
        Statistics.label("promises met by real repairs")
                .collect(kept == 0 ? "none" : "some")
                .coverage(coverage -> coverage.check("some").percentage(share -> share > 25));
    }

    private static BranchRecord without(GeneratedBranch branch, int pattern) {
        List<Change> left = new ArrayList<>();
        for (int i = 0; i < branch.changes().size(); i++) {
            if ((pattern >> i & 1) == 0) {
                left.add(branch.changes().get(i));
            }
        }
        return new GeneratedBranch(branch.baseline(), left).record();
    }

    private static Set<RequirementId> ids(List<Task> tasks) {
        Set<RequirementId> ids = new HashSet<>();
        tasks.forEach(task -> ids.add(task.requirement()));
        return ids;
    }

    private static Set<RequirementId> repaired(Assessment before, Assessment after) {
        Set<RequirementId> repaired = new HashSet<>();
        for (int i = 0; i < before.requirements().size(); i++) {
            Outcome old = before.requirements().get(i).outcome();
            Outcome now = after.requirements().get(i).outcome();
            if ((old == Outcome.BREACHED || old.isOpen()) && (now == Outcome.MET || now == Outcome.EXCUSED)) {
                repaired.add(before.requirements().get(i).id());
            }
        }
        return repaired;
    }

    /** Whether nothing counts against the branch that did not before, and nothing for it no longer counts. */
    private static boolean breachesNothingNew(Assessment before, Assessment after) {
        for (int i = 0; i < before.requirements().size(); i++) {
            Outcome old = before.requirements().get(i).outcome();
            Outcome now = after.requirements().get(i).outcome();
            boolean worse = now == Outcome.BREACHED && old != Outcome.BREACHED;
            boolean gone =
                    (old == Outcome.MET || old == Outcome.EXCUSED) && now != Outcome.MET && now != Outcome.EXCUSED;
            if (worse || gone) {
                return false;
            }
        }
        return true;
    }

    @Provide
    Arbitrary<GeneratedBranch> spoilt() {
        return Combinators.combine(
                        Arbitraries.of(National.baselines()),
                        Branches.changes().list().ofMinSize(2).ofMaxSize(6))
                .as(GeneratedBranch::new)
                .filter(branch -> National.assess(branch.record()).grade() != Grade.GOOD);
    }
}
