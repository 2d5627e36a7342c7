package org.branchrules.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.branchrules.model.Language;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.comparison.Balance;
import org.branchrules.model.comparison.BranchChange;
import org.branchrules.model.comparison.Cause;
import org.branchrules.model.comparison.PolicyEffect;
import org.branchrules.model.comparison.RequirementChange;
import org.branchrules.model.comparison.Standing;
import org.jspecify.annotations.Nullable;

/** A comparison as one HTML file that asks nobody for anything: picture, matrix, and a table of branches to filter. */
public final class ComparisonDocument {
    /** More branches than this would make a page that no browser likes; the page says how many there are. */
    private static final int MOST_BRANCHES = 5_000;
    /** What filters know branches without a division code by. */
    private static final String NO_PLACE = "-";

    private final ComparisonWords words;
    private final ComparisonTables tables;
    private final String title;
    private final Language language;
    private final ListedBranches listed = new ListedBranches(MOST_BRANCHES);
    private final ChangeCounts counts = new ChangeCounts();
    private final SortedMap<RequirementId, String> requirements = new TreeMap<>();

    public ComparisonDocument(ComparisonWords words, String title, Language language) {
        this.words = words;
        this.title = title;
        this.tables = new ComparisonTables(words);
        this.language = language;
    }

    /** One more branch that comes out otherwise. */
    public void add(BranchChange change) {
        String place = change.place().isEmpty() ? NO_PLACE : change.place();
        counts.add(change, place);
        for (RequirementChange requirement : change.requirements()) {
            requirements.computeIfAbsent(requirement.requirement(), id -> titled(requirement));
        }
        listed.add(Flow.of(change), () -> row(change, place));
    }

    private String row(BranchChange change, String place) {
        String jurisdiction =
                change.branch().jurisdiction() == null ? "" : change.branch().jurisdiction();
        StringBuilder rows = new StringBuilder();
        List<String> ids = change.requirements().stream()
                .map(each -> each.requirement().value())
                .toList();
        rows.append("<tr data-kind=\"").append(change.branch().kind());
        rows.append("\" data-place=\"").append(Html.text(place));
        rows.append("\" data-from=\"").append(change.before());
        rows.append("\" data-to=\"").append(change.after());
        rows.append("\" data-requirement=\"")
                .append(Html.text(String.join(" ", ids)))
                .append("\"><td><span class=\"id\">");
        rows.append(Html.text(change.branch().id())).append("</span><div class=\"sub\">");
        rows.append(Html.text(words.wording().name(change.branch().kind()) + " " + jurisdiction));
        rows.append("</div></td><td>")
                .append(badge(change.before()))
                .append(" → ")
                .append(badge(change.after()));
        rows.append("<div class=\"sub\">")
                .append(Html.text(score(change.scoreBefore()) + " → " + score(change.scoreAfter())));
        rows.append("</div></td><td>");
        list(rows, causes(change));
        if (!change.requirements().isEmpty()) {
            details(rows, change.requirements());
        }
        return rows.append("</td></tr>\n").toString();
    }

    private static List<Cause> causesOf(BranchChange change) {
        return change.causes().isEmpty()
                ? change.requirements().stream()
                        .flatMap(each -> each.causes().stream())
                        .distinct()
                        .toList()
                : change.causes();
    }

    private List<String> causes(BranchChange change) {
        return causesOf(change).stream().map(words::cause).distinct().toList();
    }

    private static void list(StringBuilder rows, List<String> items) {
        rows.append("<ul>");
        items.forEach(item -> rows.append("<li>").append(Html.text(item)).append("</li>"));
        rows.append("</ul>");
    }

    private void details(StringBuilder rows, List<RequirementChange> changes) {
        rows.append("<details><summary>");
        rows.append(Html.text(words.say("compare.page.details", changes.size())))
                .append("</summary><ul>");
        for (RequirementChange change : changes) {
            rows.append("<li>").append(Html.text(words.requirement(change)));
            for (String sentence : words.evidence(change)) {
                rows.append("<div class=\"sub\">").append(Html.text(sentence)).append("</div>");
            }
            rows.append("</li>");
        }
        rows.append("</ul></details>");
    }

    private String titled(RequirementChange change) {
        var shown = change.after() == null ? change.before() : change.after();
        return change.requirement()
                + (shown == null
                        ? ""
                        : " " + words.wording().text(shown.requirement().title()));
    }

    private static String score(@Nullable Score score) {
        return score == null ? "–" : score.toString();
    }

    private String badge(Standing standing) {
        return "<span class=\"g " + standing + "\">" + Html.text(words.standing(standing)) + "</span>";
    }

    /** The whole page. */
    public String html(PolicyEffect effect) {
        String style = Html.resource("comparison.css");
        String script = Html.resource("comparison.js");
        String heading = Html.text(words.say("compare.title"));
        StringBuilder page = new StringBuilder();
        page.append("<!doctype html>\n<html lang=\"")
                .append(language == Language.ZH ? "zh-CN" : "en")
                .append("\">\n");
        page.append("<head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"");
        page.append("default-src 'none'; base-uri 'none'; form-action 'none'; style-src ")
                .append(Html.hash(style));
        page.append("; script-src ").append(Html.hash(script)).append("\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(heading);
        page.append("</title>\n<style>")
                .append(style)
                .append("</style></head>\n<body><main><h1>")
                .append(heading);
        page.append("</h1>\n<p class=\"policies\">").append(Html.text(title)).append(" · ");
        page.append(Html.text(words.say(
                        "period.value", effect.period(), effect.period().asOf())))
                .append("</p>\n");
        figures(page, effect.all());
        page.append("<div class=\"pair\"><div><section class=\"card\"><h2>").append(text("compare.page.flow"));
        page.append("</h2>").append(new FlowPicture(effect, words).svg());
        page.append("<p class=\"hint\">").append(text("compare.page.hint")).append("</p></section>\n");
        reasons(page, effect);
        page.append("</div><section class=\"card\"><h2>")
                .append(text("compare.matrix"))
                .append("</h2>");
        matrix(page, effect);
        page.append(tables.kinds(effect)).append("</section></div>\n");
        page.append(tables.cards(effect));
        branches(page);
        return page.append("</main>\n<script>")
                .append(script)
                .append("</script></body></html>\n")
                .toString();
    }

    private String text(String key, Object... arguments) {
        return Html.text(words.say(key, arguments));
    }

    private void figures(StringBuilder page, Balance all) {
        page.append("<div class=\"figures\">");
        figure(page, "", all.branches(), "compare.branches");
        figure(page, " rise", all.risen(), "compare.risen");
        figure(page, " fall", all.fallen(), "compare.fallen");
        figure(page, "", all.otherwise(), "compare.otherwise");
        page.append("</div>\n");
    }

    private void figure(StringBuilder page, String tone, long count, String key) {
        page.append("<div class=\"figure")
                .append(tone)
                .append("\"><b>")
                .append(count)
                .append("</b><span>");
        page.append(text(key)).append("</span></div>");
    }

    private void matrix(StringBuilder page, PolicyEffect effect) {
        List<Standing> shown = effect.standings().stream()
                .flatMap(each -> Stream.of(each.before(), each.after()))
                .distinct()
                .sorted()
                .toList();
        page.append("<table class=\"matrix\"><tr><th>")
                .append(text("compare.matrix.corner"))
                .append("</th>");
        shown.forEach(to -> page.append("<th class=\"n\">")
                .append(Html.text(words.standing(to)))
                .append("</th>"));
        page.append("</tr>");
        for (Standing from : shown) {
            page.append("<tr><th>").append(Html.text(words.standing(from))).append("</th>");
            for (Standing to : shown) {
                int rises = to.gradesAbove(from);
                long count = effect.count(from, to);
                String tone = count == 0 || rises == 0 ? "same" : rises > 0 ? "up" : "down";
                page.append("<td class=\"n ")
                        .append(tone)
                        .append("\"><button data-choose data-from=\"")
                        .append(from);
                page.append("\" data-to=\"").append(to).append("\">").append(count);
                page.append("</button></td>");
            }
            page.append("</tr>");
        }
        page.append("</table>");
    }

    private void reasons(StringBuilder page, PolicyEffect effect) {
        if (effect.causes().isEmpty()) {
            return;
        }
        page.append("<section class=\"card reasons\"><h2>")
                .append(text("compare.causes"))
                .append("</h2><ul>");
        effect.causes()
                .forEach(count -> page.append("<li>")
                        .append(text("compare.cause", words.cause(count.cause()), count.risen(), count.fallen()))
                        .append("</li>"));
        page.append("</ul></section>\n");
    }

    private void branches(StringBuilder page) {
        page.append("<section class=\"card\" id=\"branches\"><div class=\"filters\">");
        Map<String, String> kindNames = new TreeMap<>();
        counts.kinds()
                .forEach((kind, count) ->
                        kindNames.put(kind.name(), words.wording().name(kind) + " (" + count + ")"));
        Map<String, String> placeNames = new TreeMap<>();
        counts.places()
                .forEach((place, count) ->
                        placeNames.put(place, words.place(place.equals(NO_PLACE) ? "" : place) + " (" + count + ")"));
        Map<String, String> grades = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            grades.put(standing.name(), words.standing(standing));
        }
        Map<String, String> requirementNames = new LinkedHashMap<>();
        requirements.forEach((id, name) -> requirementNames.put(id.value(), name + " (" + counts.of(id) + ")"));
        select(page, "kind", kindNames);
        select(page, "place", placeNames);
        select(page, "from", grades);
        select(page, "to", grades);
        select(page, "requirement", requirementNames);
        page.append("<button id=\"reset\">").append(text("compare.page.reset")).append("</button></div>");
        List<String> rows = listed.rows();
        long changed = counts.all();
        boolean cut = changed > rows.size();
        page.append(cut ? "<p class=\"cut\">" + text("compare.page.cut", changed, rows.size()) + "</p>" : "");
        page.append("<p class=\"count\" id=\"count\" aria-live=\"polite\" data-text=\"");
        page.append(
                cut ? text("compare.page.shown.cut", "{0}", "{1}", changed) : text("compare.page.shown", "{0}", "{1}"));
        if (cut) {
            page.append("\" data-part=\"").append(text("compare.page.shown.part", "{0}", rows.size(), changed));
            page.append("\" data-counts=\"").append(Html.text(counts.lines()));
        }
        page.append("\"></p><table id=\"changes\"><thead><tr><th>");
        page.append(text("compare.page.branch")).append("</th><th>").append(text("compare.page.change"));
        page.append("</th><th>").append(text("compare.page.why")).append("</th></tr></thead><tbody>\n");
        rows.forEach(page::append);
        page.append("</tbody></table><p class=\"hint\" id=\"empty\" hidden>");
        page.append(text(changed == 0 ? "compare.page.none" : cut ? "compare.page.empty.cut" : "compare.page.empty"))
                .append("</p></section>\n");
    }

    private void select(StringBuilder page, String id, Map<String, String> options) {
        page.append("<label>")
                .append(text("compare.page." + id))
                .append("<select id=\"")
                .append(id);
        page.append("\"><option value=\"\">").append(text("compare.page.all")).append("</option>");
        options.forEach((value, name) -> page.append("<option value=\"")
                .append(Html.text(value))
                .append("\">")
                .append(Html.text(name))
                .append("</option>"));
        page.append("</select></label>");
    }
}
