package org.branchrules.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.record.BranchRecord;

/** Who holds a session that was missing, and holds it as it should be, is never worse off for it. */
class MissingSessionProperties {
    @Property(tries = 100, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void a_members_meeting_in_a_quarter_without_one_never_makes_anything_worse(
            @ForAll("membersMeetingsMissing") GeneratedBranch branch, @ForAll @IntRange(max = 20) int which) {
        addingNeverWorsens(branch.record(), "members-meeting", 3, which);
    }

    @Property(tries = 100, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void a_committee_meeting_in_a_month_without_one_never_makes_anything_worse(
            @ForAll("committeeMeetingsMissing") GeneratedBranch branch, @ForAll @IntRange(max = 20) int which) {
        addingNeverWorsens(branch.record(), "committee-meeting", 1, which);
    }

    @Property(tries = 100, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void a_group_meeting_in_a_month_without_one_never_makes_anything_worse(
            @ForAll("groupMeetingsMissing") GeneratedBranch branch, @ForAll @IntRange(max = 20) int which) {
        addingNeverWorsens(branch.record(), "group-meeting", 1, which);
    }

    @Property(tries = 100, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void a_theme_day_in_a_month_without_one_never_makes_anything_worse(
            @ForAll("themeDaysMissing") GeneratedBranch branch, @ForAll @IntRange(max = 20) int which) {
        addingNeverWorsens(branch.record(), "theme-day", 1, which);
    }

    private static void addingNeverWorsens(BranchRecord record, String activity, int everyMonths, int which) {
        BranchRecord completed =
                AddedSession.to(record, activity, everyMonths, which).orElse(null);
        Assume.that(completed != null);
        Assessment before = National.assess(record);
        Assessment after = National.assess(completed);

        for (int i = 0; i < before.requirements().size(); i++) {
            Outcome was = before.requirements().get(i).outcome();
            Outcome is = after.requirements().get(i).outcome();
            assertThat(standing(is))
                    .as(
                            "%s was %s and is %s: %s",
                            before.requirements().get(i).id(),
                            was,
                            is,
                            after.requirements().get(i).reason())
                    .isGreaterThanOrEqualTo(standing(was));
        }
        assertThat(before.grade().isBetterThan(after.grade())).isFalse();
        assertThat(before.gradeRange().worst().isBetterThan(after.gradeRange().worst()))
                .isFalse();
        assertThat(before.gradeRange().best().isBetterThan(after.gradeRange().best()))
                .isFalse();
        assertThat(before.score()).isLessThanOrEqualTo(after.score());
    }

    private static int standing(Outcome outcome) {
        return switch (outcome) {
            case BREACHED -> 0;
            case UNDETERMINED, JUDGEMENT -> 1;
            case MET, EXCUSED, NOT_APPLICABLE, DISPLACED -> 2;
        };
    }

    @Provide
    Arbitrary<GeneratedBranch> membersMeetingsMissing() {
        return missing(Listed.MEMBERS_MEETINGS);
    }

    @Provide
    Arbitrary<GeneratedBranch> committeeMeetingsMissing() {
        return missing(Listed.COMMITTEE_MEETINGS);
    }

    @Provide
    Arbitrary<GeneratedBranch> groupMeetingsMissing() {
        return missing(Listed.GROUP_MEETINGS);
    }

    @Provide
    Arbitrary<GeneratedBranch> themeDaysMissing() {
        return missing(Listed.THEME_DAYS);
    }

    /** Branches in which some sessions of a kind are missing, besides all else that can be wrong. */
    private static Arbitrary<GeneratedBranch> missing(Listed section) {
        Arbitrary<Change> thinned = Arbitraries.integers()
                .between(0, 4)
                .map(nth ->
                        new Change("only every " + nth + "th of " + section, record -> section.everyNth(record, nth)));
        return Combinators.combine(Branches.any(), thinned)
                .as((branch, first) -> new GeneratedBranch(
                        branch.baseline(),
                        Stream.concat(Stream.of(first), branch.changes().stream())
                                .toList()));
    }
}
