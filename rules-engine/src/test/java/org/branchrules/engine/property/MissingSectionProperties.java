package org.branchrules.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.fact.FactDerivation;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Integrity;
import org.branchrules.model.record.Section;

/** Silence is not compliance: what is not supplied is unknown, and nobody gains by keeping files back. */
class MissingSectionProperties {
    private static final Set<Outcome> DID_NOT_APPLY = EnumSet.of(Outcome.NOT_APPLICABLE, Outcome.DISPLACED);

    @Property(tries = 100, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void a_requirement_is_undetermined_without_a_section_that_it_needs(
            @ForAll("branches") GeneratedBranch branch, @ForAll Section section) {
        BranchRecord record = branch.record();
        BranchRecord without = record.toBuilder().without(section).build();
        Assume.that(!known(without).equals(known(record)));
        Assessment before = National.assess(record);
        Assessment after = National.assess(without);

        for (int i = 0; i < before.requirements().size(); i++) {
            RequirementOutcome was = before.requirements().get(i);
            if (was.requirement().needs().contains(section) && !DID_NOT_APPLY.contains(was.outcome())) {
                assertThat(after.requirements().get(i).outcome())
                        .as("%s", was.id())
                        .isEqualTo(Outcome.UNDETERMINED);
            }
        }
    }

    @Property(tries = 100, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void no_breach_is_mended_by_keeping_files_back(
            @ForAll("branches") GeneratedBranch branch, @ForAll Section section) {
        BranchRecord record = branch.record();
        BranchRecord without = record.toBuilder().without(section).build();
        Assume.that(!known(without).equals(known(record)));
        Assessment before = National.assess(record);
        Assessment after = National.assess(without);

        for (int i = 0; i < before.requirements().size(); i++) {
            RequirementOutcome was = before.requirements().get(i);
            RequirementOutcome is = after.requirements().get(i);
            if (was.outcome() == Outcome.BREACHED) {
                assertThat(is.outcome())
                        .as("%s %s, now %s", was.id(), was.reason(), is.reason())
                        .isIn(Outcome.BREACHED, Outcome.UNDETERMINED);
            }
        }
    }

    /** Forgery is never presumed: branches whose files call some of their evidence forged are left out. */
    @Property(tries = 100, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void files_kept_back_never_improve_the_worst_grade(
            @ForAll("branches") GeneratedBranch branch, @ForAll Section section) {
        BranchRecord record = branch.record();
        Assessment before = National.assess(record);
        Assume.that(before.flagged().stream().noneMatch(evidence -> evidence.integrity() == Integrity.VOID));
        Assessment after = National.assess(record.toBuilder().without(section).build());

        assertThat(after.gradeRange().worst().isBetterThan(before.gradeRange().worst()))
                .as("%s, now %s", before.limits(), after.limits())
                .isFalse();
    }

    @Provide
    Arbitrary<GeneratedBranch> branches() {
        return Branches.any();
    }

    private static Set<Section> known(BranchRecord record) {
        return FactDerivation.derive(record, National.PERIOD, National.POLICY.inForceFrom())
                .supplied();
    }
}
