package org.branchrules.engine.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.improve.Climb;
import org.branchrules.engine.improve.Goal;
import org.branchrules.engine.improve.LevelFall;
import org.branchrules.engine.improve.Outlook;
import org.branchrules.engine.improve.Standing;
import org.branchrules.engine.improve.Way;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Points;
import org.branchrules.model.assessment.RatingLevel;
import org.branchrules.model.assessment.SchemeRating;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Event;
import org.junit.jupiter.api.Test;

/** The way to the stars of a small city scheme, and how they are lost. */
final class LevelImprovementTest {
    private static final AssessmentEngine CITY =
            AssessmentEngine.of(CityPack.of(CityPack.SCHEME).load());
    private static final Scenarios SCENARIOS =
            Scenarios.of(PackFiles.ofFolder(Path.of("src/main/packs/national-2018")), CityPack.NATIONAL);
    private static final AssessmentPeriod YEAR = AssessmentPeriod.year(2024);
    private static final RatingLevel TWO = new RatingLevel("two", new Text("二星", "two stars"));
    private static final RatingLevel ONE = new RatingLevel("one", new Text("一星", "one star"));
    private static final RatingLevel NONE = new RatingLevel("none", new Text("不定星", "no star"));

    private static BranchRecord commended(BranchRecord record) {
        return record.toBuilder()
                .events(List.of(new Event("commendation", "city", LocalDate.of(2024, 6, 1), null)))
                .build();
    }

    /** No members' meeting in the second quarter, no life meeting, no lecture. */
    private static BranchRecord.Builder weak() {
        return SCENARIOS.baseline("agency").toBuilder()
                .membersMeetings(SCENARIOS.baseline("agency").membersMeetings().stream()
                        .filter(meeting -> meeting.date().getMonthValue() < 4
                                || meeting.date().getMonthValue() > 6)
                        .toList())
                .lifeMeetings(List.of());
    }

    private static Climb climb(BranchRecord record, RatingLevel level) {
        return CITY.improve(record, YEAR, List.of(new Goal.OfLevel("stars", level)), 5)
                .climbs()
                .get(0);
    }

    private static List<List<String>> sets(List<Way> ways) {
        return ways.stream()
                .map(way -> way.tasks().stream()
                        .map(task -> task.requirement().value())
                        .toList())
                .toList();
    }

    private static SchemeRating rating(Standing standing) {
        return ((Standing.ByLevel) standing).rating();
    }

    @Test
    void an_item_asked_for_in_full_and_a_requirement_asked_for_are_both_needed() {
        Climb climb = climb(commended(weak().build()), TWO);

        assertThat(rating(climb.now()).level()).isEqualTo(ONE);
        assertThat(climb.ever().count()).isEqualTo(BigInteger.ONE);
        assertThat(sets(climb.ever().first())).containsExactly(List.of("11-a", "17-a"));
        assertThat(rating(climb.ever().first().get(0).after()).level()).isEqualTo(TWO);
        assertThat(climb.ever().needed()).hasSize(2);
    }

    @Test
    void an_event_that_is_not_on_record_is_no_finding_and_is_said_to_be_missing() {
        Climb climb = climb(weak().build(), TWO);

        assertThat(climb.ever().isOpen()).isFalse();
        SchemeRating farthest = rating(climb.ever().farthest());
        assertThat(farthest.level()).isEqualTo(ONE);
        assertThat(farthest.next()).isNotNull();
        assertThat(farthest.next().events()).containsExactly("commendation");
        assertThat(farthest.next().points()).isEqualTo(Points.ZERO);
    }

    @Test
    void the_next_grade_and_the_next_level_are_both_answered() {
        assertThat(CITY.improve(weak().build(), YEAR, 1).climbs())
                .extracting(Climb::goal)
                .containsExactly(new Goal.OfGrade(Grade.FAIRLY_GOOD), new Goal.OfLevel("stars", ONE));
    }

    @Test
    void a_star_is_lost_on_the_day_on_which_points_run_out() {
        BranchRecord record = weak().lectures(List.of()).build();
        LocalDate day = LocalDate.of(2024, 12, 31);

        Outlook outlook = CITY.outlook(record, YEAR.asOf(day.minusDays(1)), day);

        assertThat(outlook.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.day()).isEqualTo(day);
            assertThat(turn.levels()).containsExactly(new LevelFall("stars", new Text("两星", "Two stars"), ONE, NONE));
        });
    }
}
