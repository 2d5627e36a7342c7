package org.branchrules.engine.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.ItemRating;
import org.branchrules.model.assessment.NextLevel;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.PointEntry;
import org.branchrules.model.assessment.Points;
import org.branchrules.model.assessment.SchemeRating;
import org.branchrules.model.fact.CadenceCount;
import org.branchrules.model.fact.Tally;
import org.branchrules.model.record.BranchRecord;
import org.junit.jupiter.api.Test;

/** What a rating shows: every sum, what took points away, what is open, and what is missing for more. */
final class SchemeRatingTest {
    private static final Scenarios SCENARIOS =
            Scenarios.of(PackFiles.ofFolder(Path.of("src/main/packs/national-2018")), CityPack.NATIONAL);
    private static final AssessmentEngine NATIONAL = AssessmentEngine.of(CityPack.NATIONAL);
    private static final AssessmentEngine CITY =
            AssessmentEngine.of(CityPack.of(CityPack.SCHEME).load());
    private static final AssessmentPeriod YEAR = AssessmentPeriod.year(2024);

    /** The second quarter's meeting was held in July. */
    private static BranchRecord lateMeeting() {
        return SCENARIOS.scenarios().stream()
                .filter(scenario -> scenario.file().equals("scenarios/art11.yaml"))
                .findFirst()
                .orElseThrow()
                .record();
    }

    private static SchemeRating rating(BranchRecord record) {
        return CITY.assess(record, YEAR).ratings().get(0);
    }

    @Test
    void a_policy_without_schemes_rates_nothing() {
        assertThat(NATIONAL.assess(SCENARIOS.baseline("agency"), YEAR).ratings())
                .isEmpty();
    }

    @Test
    void the_grade_stays_what_it_is_without_the_scheme() {
        Assessment with = CITY.assess(lateMeeting(), YEAR);
        Assessment without = NATIONAL.assess(lateMeeting(), YEAR);
        assertThat(with.grade()).isEqualTo(without.grade());
        assertThat(with.score()).isEqualTo(without.score());
        assertThat(with.requirements()).isEqualTo(without.requirements());
    }

    @Test
    void a_deduction_names_the_requirement_how_often_and_the_evidence() {
        ItemRating item = rating(lateMeeting()).items().get(0);
        assertThat(item.earned()).isEqualTo(Points.parse("2"));
        assertThat(item.state()).isEqualTo(ItemRating.State.DECIDED);
        assertThat(item.entries()).hasSize(1);
        PointEntry entry = item.entries().get(0);
        assertThat(entry.about()).isEqualTo("11-a");
        assertThat(entry.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(entry.points()).isEqualTo(Points.parse("-1"));
        assertThat(entry.occurrences()).isEqualTo(1);
        assertThat(entry.evidence()).singleElement().isInstanceOf(CadenceCount.class);
    }

    @Test
    void what_nobody_has_rated_yet_is_open_and_gives_a_range() {
        SchemeRating rating = rating(SCENARIOS.baseline("agency"));
        ItemRating item = rating.items().get(1);
        assertThat(item.state()).isEqualTo(ItemRating.State.OPEN);
        assertThat(item.earned()).isEqualTo(Points.ZERO);
        assertThat(item.best()).isEqualTo(Points.parse("2"));
        assertThat(rating.score()).isEqualTo(Points.parse("8"));
        assertThat(rating.best()).isEqualTo(Points.parse("10"));
    }

    @Test
    void a_count_shows_what_was_counted() {
        ItemRating item = rating(SCENARIOS.baseline("agency")).items().get(3);
        assertThat(item.entries().get(0).about()).isEqualTo("party-lectures");
        assertThat(item.entries().get(0).occurrences()).isEqualTo(4);
        assertThat(item.entries().get(0).evidence()).singleElement().isInstanceOf(Tally.class);
    }

    @Test
    void the_next_level_says_all_that_is_missing() {
        SchemeRating rating = rating(lateMeeting());
        assertThat(rating.level().id()).isEqualTo("one");
        assertThat(rating.next())
                .isEqualTo(new NextLevel(
                        rating.next().level(),
                        Points.parse("1"),
                        List.<RequirementId>of(),
                        List.of("a1"),
                        List.of(),
                        List.of("commendation"),
                        List.of()));
        assertThat(rating.next().level().id()).isEqualTo("two");
    }
}
