package org.branchrules.engine.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchrules.engine.text.Phrases;
import org.branchrules.model.Language;
import org.branchrules.model.Text;

/** Writes the HTML page of the coverage of a pack. Everything that comes from the pack is escaped. */
final class CoverageHtml {
    private final PackCoverage coverage;
    private final Phrases zh = Phrases.load(CoverageReportWriter.class, "coverage", Language.ZH);
    private final Phrases en = Phrases.load(CoverageReportWriter.class, "coverage", Language.EN);

    CoverageHtml(PackCoverage coverage) {
        this.coverage = coverage;
    }

    String page() {
        StringBuilder cards = new StringBuilder();
        coverage.shares().forEach((kind, share) -> cards.append(card(kind, share)));
        StringBuilder groups = new StringBuilder();
        grouped().forEach((subject, goals) -> groups.append(group(subject, goals)));
        Text title = new Text(
                zh.format(
                        "title",
                        coverage.title().zh(),
                        coverage.pack().id(),
                        coverage.pack().edition()),
                en.format(
                        "title",
                        coverage.title().en(),
                        coverage.pack().id(),
                        coverage.pack().edition()));
        return template()
                .replace("<!--title-->", escaped(title.zh() + " · " + title.en()))
                .replace("<!--heading-->", both(title))
                .replace("<!--cards-->", cards)
                .replace("<!--groups-->", groups);
    }

    private static String template() {
        try (InputStream stream = CoverageHtml.class.getResourceAsStream("coverage.html")) {
            if (stream == null) {
                throw new IllegalStateException("missing resource coverage.html");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By requirement, date or scheme, in order. */
    private Map<String, List<Goal>> grouped() {
        Map<String, List<Goal>> groups = new LinkedHashMap<>();
        for (Goal goal : coverage.goals()) {
            int dot = goal.subject().indexOf('.');
            String group = dot < 0 ? goal.subject() : goal.subject().substring(0, dot);
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(goal);
        }
        return groups;
    }

    private String card(Goal.Kind kind, Share share) {
        return """
                <button class="card" data-kind="%s" aria-pressed="true"><span class="name">%s</span>\
                <span class="percent">%s<small> %%</small></span>\
                <span class="bar"><i style="width:%s%%"></i></span>\
                <span class="count">%d / %d%s%s</span></button>
                """.formatted(
                        kind,
                        both(phrase("kind." + kind)),
                        share.percent().toPlainString(),
                        share.percent().toPlainString(),
                        share.reached(),
                        share.all() - share.excused(),
                        share.excused() == 0 ? "" : both(phrase("share.excused", share.excused())),
                        share.missing() == 0 ? "" : " <em>" + both(phrase("share.missing", share.missing())) + "</em>");
    }

    private String group(String subject, List<Goal> goals) {
        Share share = PackCoverage.share(goals);
        StringBuilder rows = new StringBuilder();
        Map<String, List<Goal>> byDetail = new LinkedHashMap<>();
        goals.forEach(goal -> byDetail.computeIfAbsent(
                        goal.kind() + "\n" + goal.subject() + "\n" + goal.detail(), key -> new ArrayList<>())
                .add(goal));
        byDetail.values().forEach(row -> rows.append(row(row)));
        Text title = coverage.titles().get(subject);
        String missing = share.missing() == 0 ? "" : "<em>" + both(phrase("share.missing", share.missing())) + "</em>";
        return """
                <details class="group%s"><summary><span><b>%s</b> %s</span>%s<span class="bar"><i style="width:%s%%"></i></span>\
                <span class="count">%d / %d</span></summary><table>%s</table></details>
                """.formatted(
                        share.missing() > 0 ? " missing\" open=\"" : "",
                        escaped(subject),
                        both(title == null ? phrase("kind." + goals.get(0).kind()) : title),
                        missing,
                        share.percent().toPlainString(),
                        share.reached(),
                        share.all() - share.excused(),
                        rows);
    }

    private String row(List<Goal> goals) {
        Goal first = goals.get(0);
        StringBuilder chips = new StringBuilder();
        goals.forEach(goal -> chips.append(chip(goal)));
        return """
                <tr data-kind="%s" class="%s"><td class="kind">%s</td><td><code>%s</code>%s</td><td>%s</td></tr>
                """.formatted(
                        first.kind(),
                        goals.stream().anyMatch(Goal::isMissing) ? "missing" : "",
                        both(phrase("kind." + first.kind())),
                        escaped(first.detail().isEmpty() ? first.subject() : first.detail()),
                        first.line() == 0
                                ? ""
                                : " <span class=\"place\">" + escaped(first.subject()) + " · " + escaped(first.file())
                                        + ":" + first.line() + "</span>",
                        chips);
    }

    private String chip(Goal goal) {
        String state = goal.isReached() ? "reached" : goal.excuse() != null ? "excused" : "open";
        Text excuse = goal.excuse();
        String by = goal.seenBy() != null ? goal.seenBy() : excuse != null ? excuse.zh() + " · " + excuse.en() : "–";
        return "<span class=\"chip %s\" title=\"%s\">%s</span>"
                .formatted(
                        state,
                        escaped(by),
                        both(new Text(CoverageReportWriter.what(goal, zh), CoverageReportWriter.what(goal, en))));
    }

    private Text phrase(String key, Object... arguments) {
        return new Text(zh.format(key, arguments), en.format(key, arguments));
    }

    private static String both(Text text) {
        return "<span lang=\"zh\">" + escaped(text.zh()) + "</span><span lang=\"en\">" + escaped(text.en()) + "</span>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
