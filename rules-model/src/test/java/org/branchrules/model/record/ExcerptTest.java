package org.branchrules.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.record.Given.day;

import java.util.List;
import java.util.Set;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.record.ThemeDay.Content;
import org.junit.jupiter.api.Test;

/** What a rule shows of a wide fact. */
class ExcerptTest {
    private static final ThemeDay THEME_DAY =
            new ThemeDay("t", day("2024-03-20"), null, Set.of(Content.STUDY), null, Answer.NO, null, null);
    private static final Founding FOUNDING =
            new Founding(day("2024-03-01"), null, day("2024-03-20"), null, null, Answer.NO, null);

    @Test
    void it_shows_what_was_asked_for_next_to_id_and_date() {
        assertThat(THEME_DAY.showing("followedUp").observations())
                .containsExactly(
                        new Observation("id", "t"),
                        new Observation("date", day("2024-03-20")),
                        new Observation("followedUp", Answer.NO));
    }

    @Test
    void it_keeps_the_order_of_the_whole_fact() {
        assertThat(FOUNDING.showing("decidedAbove", "appliedOn").observations())
                .extracting(Observation::name)
                .containsExactly("appliedOn", "decidedAbove");
    }

    @Test
    void what_is_not_on_file_is_not_shown() {
        assertThat(THEME_DAY.showing("plannedOn").observations())
                .extracting(Observation::name)
                .containsExactly("id", "date");
        assertThat(FOUNDING.showing("electedOn").observations()).isEmpty();
    }

    @Test
    void it_is_about_the_days_of_the_whole_fact() {
        assertThat(THEME_DAY.showing("contents").spans())
                .containsExactly(new Span(day("2024-03-20"), day("2024-03-20")));
        assertThat(FOUNDING.showing("appliedOn").spans()).isEmpty();
    }

    @Test
    void it_is_of_the_type_of_the_whole_fact() {
        assertThat(THEME_DAY.factType()).isEqualTo(ThemeDay.class);
        assertThat(THEME_DAY.showing("contents").factType()).isEqualTo(ThemeDay.class);
        assertThat(THEME_DAY
                        .showing("contents", "plannedOn")
                        .showing("contents")
                        .factType())
                .isEqualTo(ThemeDay.class);
    }

    @Test
    void two_of_the_same_are_equal() {
        assertThat(THEME_DAY.showing("contents"))
                .isEqualTo(new Excerpt(THEME_DAY, List.of("contents")))
                .isNotEqualTo(THEME_DAY.showing("followedUp"));
    }

    @Test
    void an_assessor_is_not_shown_the_whole_fact_next_to_what_a_finding_shows_of_it() {
        Fact shown = FOUNDING.showing("filedOn");
        Finding finding = new Finding(new RequirementId("6-d"), Finding.Kind.JUDGEMENT, "6-d", List.of(shown));

        assertThat(new Reason.ForAssessor(List.of(finding, finding), List.of(THEME_DAY, FOUNDING)).evidence())
                .containsExactly(shown, THEME_DAY);
    }
}
