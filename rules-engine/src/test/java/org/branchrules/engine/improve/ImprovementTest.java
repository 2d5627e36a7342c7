package org.branchrules.engine.improve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.RatingLevel;
import org.branchrules.model.policy.Repair;
import org.branchrules.model.policy.Responsible;
import org.branchrules.model.record.BranchRecord;
import org.junit.jupiter.api.Test;

/** The way up and what falls back, for sample branches. */
final class ImprovementTest {
    private static final AssessmentEngine ENGINE = AssessmentEngine.national();
    private static final AssessmentPeriod YEAR = AssessmentPeriod.year(2024);
    private static final AssessmentPeriod JULY = YEAR.asOf(LocalDate.of(2024, 7, 15));

    private static BranchRecord sample(String name) {
        try {
            return new RecordReader()
                    .read(Path.of("../rules-examples/records").resolve(name))
                    .records()
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Climb climb(String name, AssessmentPeriod period, Grade goal) {
        return ENGINE.improve(sample(name), period, List.of(new Goal.OfGrade(goal)), 10)
                .climbs()
                .get(0);
    }

    private static List<List<String>> sets(Ways ways) {
        return ways.first().stream().map(way -> ids(way.tasks())).toList();
    }

    private static List<String> ids(List<Task> tasks) {
        return tasks.stream().map(task -> task.requirement().value()).toList();
    }

    private static Standing.ByGrade grade(Standing standing) {
        return (Standing.ByGrade) standing;
    }

    @Test
    void one_key_requirement_that_can_be_put_right_at_any_time_is_enough() {
        Climb climb = climb("agency-irregular-confirmation.yaml", JULY, Grade.FAIRLY_GOOD);

        assertThat(grade(climb.now()).grade()).isEqualTo(Grade.ORDINARY);
        assertThat(sets(climb.inPeriod())).containsExactly(List.of("11-d"));
        assertThat(climb.inPeriod().count()).isEqualTo(BigInteger.ONE);
        assertThat(ids(climb.inPeriod().needed())).containsExactly("11-d");
        Way way = climb.inPeriod().first().get(0);
        assertThat(grade(way.after()).grade()).isEqualTo(Grade.GOOD);
        assertThat(way.days()).isEqualTo(30);
        assertThat(way.late()).isZero();
        Task task = way.tasks().get(0);
        assertThat(task.inPeriod()).isTrue();
        assertThat(task.remedy())
                .extracting(remedy -> remedy.responsible(), remedy -> remedy.due(), remedy -> remedy.repair())
                .containsExactly(Responsible.SECRETARY, LocalDate.of(2024, 8, 14), Repair.ANY_TIME);
        assertThat(sets(climb.ever())).isEqualTo(sets(climb.inPeriod()));
    }

    @Test
    void what_was_missed_counts_from_the_next_period_and_what_stands_in_the_way_is_named() {
        Climb climb = climb("village-long-overdue.yaml", JULY, Grade.FAIRLY_GOOD);

        assertThat(climb.inPeriod().isOpen()).isFalse();
        assertThat(climb.inPeriod().first()).isEmpty();
        assertThat(grade(climb.inPeriod().farthest()).grade()).isEqualTo(Grade.ORDINARY);
        assertThat(grade(climb.inPeriod().farthest()).limits())
                .extracting(Limit::id)
                .containsExactly("key-requirement");
        assertThat(ids(climb.inPeriod().left())).containsExactly("12-a", "13-c", "16-a", "16-g");
        assertThat(sets(climb.ever())).containsExactly(List.of("16-a", "16-g", "21-a"));
        assertThat(climb.ever().first().get(0).late()).isEqualTo(2);
        assertThat(climb.ever().first().get(0).tasks())
                .extracting(Task::inPeriod)
                .containsExactly(false, false, true);
        assertThat(climb.ever().left()).isEmpty();
    }

    @Test
    void what_may_come_to_apply_is_to_be_minded() {
        Way way = climb("village-long-overdue.yaml", JULY, Grade.FAIRLY_GOOD)
                .ever()
                .first()
                .get(0);
        assertThat(way.mind())
                .extracting(outcome -> outcome.id().value())
                .containsExactly("14-b", "15-b", "16-e", "20-d", "20-e", "21-h");
    }

    @Test
    void of_several_sets_those_with_less_effort_come_first() {
        Ways ways = climb("community.yaml", YEAR, Grade.GOOD).ever();
        assertThat(ways.count()).isEqualTo(BigInteger.valueOf(4));
        assertThat(ways.first())
                .extracting(way -> ids(way.tasks()).toString(), Way::late, Way::days)
                .containsExactly(
                        tuple("[9-a]", 1, 30), tuple("[16-i]", 1, 30), tuple("[17-f]", 1, 60), tuple("[26-b]", 1, 90));
        assertThat(ways.needed()).isEmpty();
    }

    @Test
    void fewer_sets_are_named_than_counted_where_fewer_are_wanted() {
        Ways ways = ENGINE.improve(sample("community.yaml"), YEAR, List.of(new Goal.OfGrade(Grade.GOOD)), 1)
                .climbs()
                .get(0)
                .ever();
        assertThat(sets(ways)).containsExactly(List.of("16-i"));
        assertThat(ways.count()).isEqualTo(BigInteger.valueOf(4));
    }

    @Test
    void a_veto_that_rests_on_facts_alone_stays_whatever_is_put_right() {
        Climb climb = climb("state-enterprise-forged-minutes.yaml", YEAR, Grade.ORDINARY);
        assertThat(climb.ever().isOpen()).isFalse();
        assertThat(climb.ever().count()).isZero();
        assertThat(grade(climb.ever().farthest()).limits())
                .extracting(Limit::id)
                .containsExactly("forged-records");
    }

    @Test
    void the_last_day_of_the_period_is_too_late_and_the_day_before_is_not() {
        BranchRecord record = sample("agency-irregular-confirmation.yaml");
        List<Goal> goal = List.of(new Goal.OfGrade(Grade.FAIRLY_GOOD));
        Climb before = ENGINE.improve(record, YEAR.asOf(YEAR.to().minusDays(1)), goal, 1)
                .climbs()
                .get(0);
        Climb last = ENGINE.improve(record, YEAR, goal, 1).climbs().get(0);
        assertThat(before.inPeriod().isOpen()).isTrue();
        assertThat(last.inPeriod().isOpen()).isFalse();
        assertThat(sets(last.ever())).isEqualTo(sets(before.ever()));
    }

    @Test
    void there_is_no_way_up_from_the_best_grade() {
        assertThat(ENGINE.improve(sample("village-good.json"), YEAR, 3).climbs())
                .isEmpty();
    }

    @Test
    void a_goal_that_is_reached_takes_nothing() {
        Climb climb = climb("village-good.json", YEAR, Grade.FAIRLY_GOOD);
        assertThat(sets(climb.inPeriod())).containsExactly(List.of());
        assertThat(climb.inPeriod().count()).isEqualTo(BigInteger.ONE);
        assertThat(climb.inPeriod().needed()).isEmpty();
    }

    @Test
    void a_scheme_that_binds_nobody_here_has_no_way_up() {
        List<Goal> goal = List.of(new Goal.OfLevel("stars", new RatingLevel("five", new Text("五星", "five stars"))));
        assertThat(ENGINE.improve(sample("village-good.json"), YEAR, goal, 3).climbs())
                .isEmpty();
    }

    @Test
    void the_grade_falls_on_the_day_on_which_the_term_is_overdue_too_long() {
        BranchRecord record = sample("village-long-overdue.yaml");
        LocalDate day = LocalDate.of(2024, 11, 16);

        Outlook until = ENGINE.outlook(record, JULY, day.minusDays(1));
        Outlook after = ENGINE.outlook(record, JULY, day);

        assertThat(until.turns()).isEmpty();
        assertThat(until.nextFall()).isEmpty();
        assertThat(after.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.day()).isEqualTo(day);
            assertThat(turn.breached()).extracting(outcome -> outcome.id()).containsExactly(new RequirementId("21-j"));
            assertThat(turn.before()).isEqualTo(Grade.ORDINARY);
            assertThat(turn.after()).isEqualTo(Grade.POOR);
            assertThat(turn.levels()).isEmpty();
        });
        assertThat(after.nextFall()).contains(after.turns().get(0));
    }

    @Test
    void every_window_that_passes_shows_on_the_day_on_which_it_is_whole() {
        Outlook outlook = ENGINE.outlook(sample("private-firm-inactive.yaml"), JULY, LocalDate.of(2024, 9, 30));
        assertThat(outlook.turns())
                .extracting(Turn::day, turn -> turn.breached().get(0).id().value(), Turn::isGradeFall)
                .containsExactly(tuple(LocalDate.of(2024, 9, 30), "16-a", false));
    }

    @Test
    void nothing_is_looked_at_before_the_day_of_the_assessment() {
        Outlook outlook = ENGINE.outlook(sample("private-firm-inactive.yaml"), YEAR, LocalDate.of(2024, 1, 1));
        assertThat(outlook.turns()).isEmpty();
    }
}
