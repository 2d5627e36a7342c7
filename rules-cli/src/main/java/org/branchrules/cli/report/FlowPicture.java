package org.branchrules.cli.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchrules.model.comparison.PolicyEffect;
import org.branchrules.model.comparison.PolicyEffect.StandingCount;
import org.branchrules.model.comparison.Standing;

/** The flow between grades as a picture: old grades left, new ones right, a stream as wide as the branches in it. */
final class FlowPicture {
    private static final int HEIGHT = 320;
    private static final int WIDTH = 640;
    private static final int GAP = 14;
    private static final int BAR = 12;
    private static final int LEFT = 150;
    private static final int RIGHT = WIDTH - 150;
    /** A single branch among thousands is still seen. */
    private static final double THINNEST = 1.5;

    private final PolicyEffect effect;
    private final ComparisonWords words;
    private final StringBuilder svg = new StringBuilder();

    FlowPicture(PolicyEffect effect, ComparisonWords words) {
        this.effect = effect;
        this.words = words;
    }

    String svg() {
        String label = Html.text(words.say("compare.page.flow"));
        svg.append("<svg viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT + 10)
                .append("\" role=\"img\" aria-label=\"");
        svg.append(label).append("\">");
        Map<Standing, Double> left = bars(true);
        Map<Standing, Double> right = bars(false);
        for (StandingCount count : ordered()) {
            double thick = Math.max(THINNEST, count.branches() * scale());
            double from = left.merge(count.before(), thick, Double::sum) - thick;
            double to = right.merge(count.after(), thick, Double::sum) - thick;
            stream(count, from, to, thick);
        }
        return svg.append("</svg>").toString();
    }

    private List<StandingCount> ordered() {
        return effect.standings().stream().filter(count -> count.branches() > 0).toList();
    }

    private double scale() {
        long gaps = Math.max(groups(true).size(), groups(false).size()) - 1L;
        return (HEIGHT - 10.0 - gaps * GAP) / Math.max(1, effect.all().branches());
    }

    private Map<Standing, Long> groups(boolean before) {
        Map<Standing, Long> groups = new EnumMap<>(Standing.class);
        ordered().forEach(count -> groups.merge(before ? count.before() : count.after(), count.branches(), Long::sum));
        return groups;
    }

    /** Draws the bars of one side, and says where each begins. */
    private Map<Standing, Double> bars(boolean before) {
        Map<Standing, Double> tops = new EnumMap<>(Standing.class);
        double top = 5;
        for (Map.Entry<Standing, Long> group : groups(before).entrySet()) {
            double height = Math.max(THINNEST, group.getValue() * scale());
            tops.put(group.getKey(), top);
            int x = before ? LEFT - BAR : RIGHT;
            svg.append(format(
                    "<rect class=\"%s\" x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" rx=\"2\"/>",
                    group.getKey(), x, top, BAR, height));
            svg.append(format(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"%s\">%s <tspan class=\"small\">%d</tspan></text>",
                    before ? LEFT - BAR - 8 : RIGHT + BAR + 8,
                    Math.min(top + height / 2 + 4, HEIGHT + 4.0),
                    before ? "end" : "start",
                    Html.text(words.standing(group.getKey())),
                    group.getValue()));
            top += height + GAP;
        }
        return tops;
    }

    private void stream(StandingCount count, double from, double to, double thick) {
        int middle = (LEFT + RIGHT) / 2;
        boolean same = count.before() == count.after();
        String title = words.standing(count.before()) + " → " + words.standing(count.after()) + ": " + count.branches();
        svg.append(format(
                "<path class=\"stream %s%s\" tabindex=\"0\" role=\"button\" data-choose data-from=\"%s\" data-to=\"%s\""
                        + " d=\"M%d %.1fC%d %.1f %d %.1f %d %.1fV%.1fC%d %.1f %d %.1f %d %.1fZ\"><title>%s</title></path>",
                count.after(),
                same ? " same" : "",
                count.before(),
                count.after(),
                LEFT,
                from,
                middle,
                from,
                middle,
                to,
                RIGHT,
                to,
                to + thick,
                middle,
                to + thick,
                middle,
                from + thick,
                LEFT,
                from + thick,
                Html.text(title)));
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
