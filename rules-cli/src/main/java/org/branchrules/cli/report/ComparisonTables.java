package org.branchrules.cli.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.branchrules.model.comparison.Balance;
import org.branchrules.model.comparison.PolicyEffect;

/** The counts of a comparison as tables of a page: by kind and place, requirements and local levels. */
final class ComparisonTables {
    private final ComparisonWords words;

    ComparisonTables(ComparisonWords words) {
        this.words = words;
    }

    /** How each kind of branch fares. */
    String kinds(PolicyEffect effect) {
        return balances(
                "compare.page.kind", effect.kinds(), kind -> words.wording().name(kind));
    }

    /** Cards of what came out otherwise: requirements, then places, then levels under local schemes. */
    String cards(PolicyEffect effect) {
        StringBuilder page = new StringBuilder();
        String requirements = requirements(effect);
        String places = balances("compare.page.place", effect.places(), words::place);
        if (!requirements.isEmpty() || !places.isEmpty()) {
            page.append("<div class=\"pair\">");
            card(page, "requirements", "compare.requirements", requirements);
            card(page, "places", "compare.places", places);
            page.append("</div>\n");
        }
        card(page, "ratings", "compare.ratings", ratings(effect));
        return page.toString();
    }

    private void card(StringBuilder page, String id, String heading, String table) {
        if (table.isEmpty()) {
            return;
        }
        page.append("<section class=\"card\" id=\"").append(id).append("\"><h2>");
        page.append(text(heading)).append("</h2><div class=\"tall\" tabindex=\"0\">");
        page.append(table).append("</div></section>\n");
    }

    private String requirements(PolicyEffect effect) {
        return table(
                "counts",
                List.of("compare.page.requirement", "compare.page.outcome", "compare.branches"),
                2,
                effect.requirements().stream()
                        .map(count -> List.of(
                                count.requirement() + " " + words.wording().text(count.title()),
                                words.outcome(count.before()) + " → " + words.outcome(count.after()),
                                String.valueOf(count.branches())))
                        .toList());
    }

    private String ratings(PolicyEffect effect) {
        return table(
                "counts",
                List.of("compare.page.scheme", "compare.page.level", "compare.branches"),
                2,
                effect.ratings().stream()
                        .map(count -> List.of(
                                count.change().pack() + "/" + count.change().scheme(),
                                words.level(count.change().before()) + " → "
                                        + words.level(count.change().after()),
                                String.valueOf(count.branches())))
                        .toList());
    }

    private <K> String balances(String corner, Map<K, Balance> balances, Function<K, String> name) {
        return table("kinds", BalanceTable.heads(corner), 1, BalanceTable.rows(balances, name));
    }

    /** A table whose columns from {@code numbers} on hold numbers; nothing where it would have no rows. */
    private String table(String style, List<String> heads, int numbers, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder("<table class=\"" + style + "\"><thead><tr>");
        for (int i = 0; i < heads.size(); i++) {
            cell(table, "th", i >= numbers, text(heads.get(i)));
        }
        table.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            table.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell(table, "td", i >= numbers, Html.text(row.get(i)));
            }
            table.append("</tr>");
        }
        return table.append("</tbody></table>").toString();
    }

    private static void cell(StringBuilder table, String tag, boolean number, String html) {
        table.append('<').append(tag).append(number ? " class=\"n\">" : ">");
        table.append(html).append("</").append(tag).append('>');
    }

    private String text(String key) {
        return Html.text(words.say(key));
    }
}
