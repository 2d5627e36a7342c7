package org.branchrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.cli.Main;
import org.branchrules.cli.terminal.Palette;
import org.branchrules.engine.text.Phrases;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.Language;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.DimensionRating;
import org.branchrules.model.assessment.ItemRating;
import org.branchrules.model.assessment.NextLevel;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.PointEntry;
import org.branchrules.model.assessment.Points;
import org.branchrules.model.assessment.RatingLevel;
import org.branchrules.model.assessment.SchemeRating;
import org.junit.jupiter.api.Test;

final class RatingPageTest {
    private static final RatingLevel ONE = new RatingLevel("one", new Text("一星", "one star"));
    private static final RatingLevel TWO = new RatingLevel("two", new Text("二星", "two stars"));

    private static ItemRating item(String id, String zh, ItemRating.State state, String earned, PointEntry entry) {
        return new ItemRating(
                id,
                new Text(zh, "Item " + id),
                List.of(new RequirementId("11-a")),
                Points.parse("5"),
                Points.parse(earned),
                Points.parse(state == ItemRating.State.OPEN ? "5" : earned),
                state,
                List.of(entry));
    }

    private static SchemeRating rating() {
        DimensionRating dimension = new DimensionRating(
                "life",
                new Text("组织生活", "Life"),
                Points.parse("15"),
                false,
                Points.parse("15"),
                Points.parse("9"),
                Points.parse("14"),
                List.of(),
                List.of(
                        item(
                                "a",
                                "主题党日",
                                ItemRating.State.DECIDED,
                                "4",
                                new PointEntry("16-g", Outcome.BREACHED, Points.parse("-1"), 2, List.of())),
                        item(
                                "b",
                                "满意度",
                                ItemRating.State.OPEN,
                                "0",
                                new PointEntry("satisfaction", null, Points.ZERO, 0, List.of())),
                        item(
                                "c",
                                "党课",
                                ItemRating.State.DECIDED,
                                "5",
                                new PointEntry("16-c", Outcome.MET, Points.ZERO, 0, List.of()))));
        return new SchemeRating(
                "city",
                "stars",
                new Text("星级", "Stars"),
                Points.parse("15"),
                Points.parse("15"),
                Points.parse("9"),
                Points.ZERO,
                Points.parse("9"),
                Points.parse("14"),
                ONE,
                ONE,
                TWO,
                List.of(dimension),
                List.of(),
                new NextLevel(TWO, Points.parse("1"), List.of(), List.of("a"), List.of(), List.of(), List.of()));
    }

    private static String page(Language language) {
        List<Block> blocks = new ArrayList<>();
        new RatingPage(Wording.of(language), Phrases.load(Main.class, "cli", language)).add(rating(), blocks);
        StringWriter text = new StringWriter();
        new TextPage(new PrintWriter(text), new Palette(false), 100, StandardCharsets.UTF_8).write(blocks);
        return text.toString();
    }

    @Test
    void it_shows_the_level_the_sums_where_points_were_lost_and_what_is_missing() {
        assertThat(page(Language.ZH))
                .contains(
                        "一星（9 分）",
                        "得 9 分，可得 15 分，满分 15 分",
                        "最低一星（9 分），最高二星（14 分）",
                        "二星：还差 1 分、项目没有满分：a",
                        "█",
                        "主题党日：4/5",
                        "16-g：不符合、2 次、-1 分",
                        "满意度：0/5（未定，最多 5）",
                        "satisfaction：没有记录")
                .doesNotContain("党课");
    }

    @Test
    void it_says_the_same_in_english() {
        assertThat(page(Language.EN))
                .contains("one star (9 points)", "two stars: points missing: 1", "16-g: breached", "-1 points")
                .doesNotContain("星");
    }
}
