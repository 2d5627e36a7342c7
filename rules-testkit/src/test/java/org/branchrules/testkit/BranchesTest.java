package org.branchrules.testkit;

import static org.branchrules.testkit.BranchAssertions.assertThat;
import static org.branchrules.testkit.BranchAssertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Lecture;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Branches to begin with, and what is changed in them. */
final class BranchesTest {
    private static final AssessmentEngine NATIONAL = AssessmentEngine.national();

    static Stream<BranchUnderTest> all() {
        return Stream.of(
                Branches.agency(),
                Branches.smallAgency(),
                Branches.village(),
                Branches.community(),
                Branches.stateEnterprise(),
                Branches.privateFirm(),
                Branches.socialOrganisation(),
                Branches.institution(),
                Branches.university(),
                Branches.school(),
                Branches.researchInstitute(),
                Branches.retirees(),
                Branches.mobile(),
                Branches.joint(),
                Branches.temporary(),
                Branches.foundedMidYear());
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_branch_is_compliant_to_begin_with(BranchUnderTest branch) {
        assertThat(branch.assess())
                .hasNoFindings()
                .hasExactlyOpen()
                .hasNoLimits()
                .hasGrade(Grade.GOOD);
    }

    @Test
    void only_what_is_changed_differs() {
        BranchRecord before = Branches.agency().branch();

        BranchRecord after = Branches.agency()
                .with("/membersMeetings/1/date", LocalDate.of(2024, 7, 2))
                .without("/lectures/3")
                .withNone(Section.ELECTIONS)
                .without(Section.UNITS)
                .branch();

        assertThat(after.identity()).isEqualTo(before.identity());
        assertThat(after.lectures()).hasSize(before.lectures().size() - 1);
        assertThat(after.membersMeetings().get(1).date()).isEqualTo(LocalDate.of(2024, 7, 2));
        assertThat(after.elections()).isEmpty();
        assertThat(after.suppliedSections()).contains(Section.ELECTIONS).doesNotContain(Section.UNITS);
    }

    @Test
    void what_is_changed_in_one_branch_leaves_the_other_alone() {
        BranchUnderTest agency = Branches.agency();
        BranchUnderTest late = agency.with("/membersMeetings/1/date", "2024-07-02");

        assertThat(agency.assess()).hasNoFindings();
        assertThat(late.assess()).hasExactlyFindings("11-a");
    }

    @Test
    void whole_items_are_appended_as_maps() {
        BranchUnderTest excused = Branches.agency()
                .with("/membersMeetings/1/date", "2024-07-02")
                .with(
                        "/excuses/-",
                        Map.of(
                                "requirement", "11-a",
                                "kind", "REASON",
                                "text", "疫情防控期间不宜聚集",
                                "from", LocalDate.of(2024, 4, 1),
                                "to", LocalDate.of(2024, 6, 30)));

        assertThat(excused.assess()).requirement("11-a").isExcused();
    }

    @Test
    void what_is_set_at_a_dash_is_appended_each_time_in_order() {
        Map<String, Object> first = Map.of("id", "a", "date", "2024-05-06", "role", Post.SECRETARY);
        Map<String, Object> second = Map.of("id", "b", "date", "2024-05-07", "role", Post.SECRETARY);
        Map<String, Object> third = Map.of("id", "c", "date", "2024-05-06", "role", Post.SECRETARY);

        BranchRecord twice = Branches.agency()
                .with("/lectures/-", first)
                .with("/lectures/-", second)
                .with("/lectures/-", third)
                .branch();

        assertThat(twice.lectures())
                .extracting(Lecture::id)
                .containsExactly("le-2024-1", "le-2024-2", "le-2024-3", "le-2024-4", "a", "b", "c");
    }

    @Test
    void of_two_values_at_one_place_the_later_one_stays() {
        BranchRecord twice = Branches.agency()
                .with("/membersMeetings/1/date", "2024-07-02")
                .with("/membersMeetings/1/date", "2024-07-03")
                .branch();

        assertThat(twice.membersMeetings().get(1).date()).isEqualTo("2024-07-03");
    }

    @Test
    void everything_that_is_wrong_with_the_changes_is_said_at_once() {
        assertThatThrownBy(() -> Branches.agency()
                        .with("/membersMeetings/9/date", "2024-07-02")
                        .without("/lectures/9")
                        .branch())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        baseline `agency`:
                          `/membersMeetings/9/date` leads nowhere in the record of the baseline. The list has 4 items, counted from 0; `-` appends one.
                          `/lectures/9` leads nowhere in the record of the baseline. The list has 4 items, counted from 0; `-` appends one.""");
        assertThatThrownBy(() -> Branches.agency()
                        .with("/membersMeetings/1/date", "2024-07-32")
                        .with("/identity/kind", "AGENCIES")
                        .branch())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("""
                        baseline `agency`:
                          this does not make a record of a branch: /identity/kind""")
                .hasMessageContaining("/membersMeetings/1/date `2024-07-32` is a day that does not exist");
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_branch_is_compliant_in_other_years_too(BranchUnderTest branch) {
        assertThat(branch.yearsLater(3).assess())
                .hasNoFindings()
                .hasExactlyOpen()
                .hasNoLimits()
                .hasGrade(Grade.GOOD);
    }

    @Test
    void a_branch_of_another_year_is_assessed_for_that_year() {
        BranchUnderTest later = Branches.agency().yearsLater(3);

        assertThat(later.assess().period()).isEqualTo(AssessmentPeriod.year(2027));
        assertThat(later.assess(NATIONAL, AssessmentPeriod.year(2027))).hasNoFindings();
        assertThat(later.yearsLater(-4).branch())
                .isEqualTo(Branches.agency().yearsLater(-1).branch());
        assertThat(later.yearsLater(-3).branch()).isEqualTo(Branches.agency().branch());
    }

    @Test
    void what_is_changed_stands_as_it_is_written_whether_the_branch_moves_before_or_after() {
        // tag::years-later[]
        BranchUnderTest late = Branches.agency().yearsLater(3).with("/membersMeetings/1/date", "2027-07-02");
        assertThat(late.assess()).hasExactlyFindings("11-a");
        assertThat(late.withParameter("members-meeting.interval", 6).assess()).hasNoFindings();
        assertThat(late.asOf(LocalDate.of(2027, 5, 31)).assess()).hasNoFindings();
        // end::years-later[]

        assertThat(Branches.agency()
                        .with("/membersMeetings/1/date", "2027-07-02")
                        .yearsLater(3)
                        .branch())
                .isEqualTo(late.branch());
    }

    @Test
    void a_branch_does_not_move_out_of_reach() {
        BranchUnderTest far = Branches.agency().yearsLater(50).yearsLater(1);

        assertThatThrownBy(far::branch)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a branch moves by -50 to 50 years, not by 51");
    }

    @Test
    void a_branch_is_assessed_as_of_another_day() {
        BranchUnderTest missed = Branches.agency().without("/membersMeetings/3");
        BranchUnderTest early = missed.asOf(LocalDate.of(2024, 10, 1));

        assertThat(missed.assess()).requirement("11-a").isBreached();
        assertThat(early.assess()).requirement("11-a").isMet();
        assertThat(early.assess().period())
                .isEqualTo(AssessmentPeriod.year(2024).asOf(LocalDate.of(2024, 10, 1)));
        assertThat(early.assess(NATIONAL, AssessmentPeriod.parse("2024-Q3")).period())
                .isEqualTo(AssessmentPeriod.parse("2024-Q3").asOf(LocalDate.of(2024, 10, 1)));
    }

    @Test
    void a_branch_is_assessed_with_other_values_of_parameters() {
        BranchUnderTest strict = Branches.agency().withParameter("members-meeting.interval", 2);

        assertThat(strict.assess()).differsOnlyIn(Branches.agency().assess(), "11-a", "16-a");
        assertThat(strict.withParameter("members-meeting.interval", "3").assess())
                .hasNoFindings();
    }

    @Test
    void a_baseline_that_does_not_exist_is_named_with_those_that_do() {
        PackFiles national = PackFiles.ofClassPath("national-2018").orElseThrow();

        assertThatThrownBy(() -> Branches.of("agenzy", national).branch())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("no baseline `agenzy`; there are [agency, community, founded-mid-year");
    }

    @Test
    void a_branch_is_assessed_against_any_policy() {
        AssessmentEngine strict =
                AssessmentEngine.of(Policy.national().withParameters(Map.of("members-meeting.interval", "2")));

        Assessment assessment = Branches.agency().assess(strict);

        assertThat(assessment).differsOnlyIn(Branches.agency().assess(), "11-a", "16-a");
        assertThat(assessment).requirement("11-a").isBreached().measuredBy("members-meeting.interval", 2);
    }
}
