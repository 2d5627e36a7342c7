package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.branchrules.model.Text;

/**
 * Every number of a scheme of points, stars and tiers one step of its last digit up and down; every limit, and everything
 * that a level asks for, left out.
 */
final class PointMutants {
    private static final Reach REACH = Reach.of(Reach.Aspect.RATINGS);
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final PackSource source;
    private final String scheme;
    private final List<Change> changes = new ArrayList<>();

    private PointMutants(PackSource source, String scheme) {
        this.source = source;
        this.scheme = scheme;
    }

    static List<Change> of(PackSource source) {
        List<Change> changes = new ArrayList<>();
        for (DataNode file : DataNode.files(source.tree(), "ratings")) {
            PointMutants mutants = new PointMutants(source, file.text("id"));
            mutants.walk(file, Words.title(file));
            changes.addAll(mutants.changes);
        }
        return changes;
    }

    private void walk(DataNode node, Text around) {
        Text subject = node.value().has("title") ? Words.title(node) : around;
        JsonNode value = node.value();
        if (value.isObject()) {
            value.fieldNames().forEachRemaining(field -> {
                if (!field.equals("place") && !field.equals("title") && !field.equals("text")) {
                    walk(node.at(field), subject);
                }
            });
            if (node.way().startsWith("limits[") && value.has("id")) {
                add(
                        node,
                        "dropped",
                        null,
                        Words.text("points.dropped", subject, value.path("id").asText()));
            }
        } else if (value.isArray()) {
            node.items().forEach(item -> walk(item, subject));
        } else if (value.isBoolean()) {
            add(
                    node,
                    "flipped",
                    BooleanNode.valueOf(!value.asBoolean()),
                    Words.text("points.flipped", subject, node.way()));
        } else if (value.isNumber() || isCell(node)) {
            number(node, subject);
        } else if (node.way().matches("levels\\[\\d+]\\.(requirements|items|events)\\[\\d+]")) {
            add(node, "dropped", null, Words.text("points.dropped", subject, value.asText()));
        }
    }

    /** Tables hold numbers as text. */
    private static boolean isCell(DataNode node) {
        return node.steps().contains("rows")
                && NUMBER.matcher(node.value().asText()).matches();
    }

    private void number(DataNode node, Text subject) {
        BigDecimal was = new BigDecimal(node.value().asText());
        for (int step : new int[] {-1, 1}) {
            BigDecimal other = was.add(was.ulp().multiply(BigDecimal.valueOf(step)));
            JsonNode value = node.value().isNumber()
                    ? (node.value().isInt()
                            ? com.fasterxml.jackson.databind.node.IntNode.valueOf(other.intValue())
                            : DecimalNode.valueOf(other))
                    : com.fasterxml.jackson.databind.node.TextNode.valueOf(other.toPlainString());
            add(
                    node,
                    step < 0 ? "down" : "up",
                    value,
                    Words.text("points.value", subject, node.way(), other.toPlainString(), was.toPlainString()));
        }
    }

    private void add(DataNode node, String step, @org.jspecify.annotations.Nullable JsonNode value, Text words) {
        changes.add(
                source.change(scheme + "/" + node.way() + "/" + step, MutantKind.POINTS, node, value, REACH, words));
    }
}
