package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchrules.engine.internal.Suggestion;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.fact.CalendarWindow;
import org.jspecify.annotations.Nullable;

/** Reads {@code parameters.yaml}: what a pack defines, and what it sets that others define. */
final class ParameterParser {
    private static final List<String> STRICTER = List.of("lower", "higher", "true", "false", "none");
    private static final List<String> LOWER_LEVELS = List.of("nothing", "tighten", "replace");

    private final List<PackProblem> problems;

    ParameterParser(List<PackProblem> problems) {
        this.problems = problems;
    }

    /** The parameters that the pack defines, by key. */
    Map<String, ParameterDefinition> definitions(JsonNode tree, LocalDate validFrom) {
        Map<String, ParameterDefinition> parameters = new LinkedHashMap<>();
        Set<String> windows = new HashSet<>();
        tree.path(PackTree.WINDOWS).forEach(key -> windows.add(key.asText()));
        PackNode root = new PackNode(tree, "parameters.yaml", "", problems);
        for (PackNode item : root.entries("parameters")) {
            String key = item.string("key");
            PackNode node = item.named(key);
            node.onlyFields("key", "title", "unit", "stricter", "lowerLevels", "values", "note");
            Unit unit = unit(node);
            if (unit == null) {
                continue;
            }
            boolean window = windows.contains(key);
            List<ParameterDefinition.DatedValue> values = values(node, unit, window);
            if (!values.isEmpty() && values.get(0).from().isAfter(validFrom)) {
                node.problem(PackCheck.FIRST_VALUE_TOO_LATE, values.get(0).from(), validFrom);
            }
            ParameterDefinition definition = new ParameterDefinition(
                    key,
                    node.text("title"),
                    unit,
                    window,
                    oneOf(node, "stricter", STRICTER),
                    oneOf(node, "lowerLevels", LOWER_LEVELS),
                    values);
            if (parameters.put(key, definition) != null) {
                node.problem(PackCheck.TWICE, key);
            }
        }
        return parameters;
    }

    /** Its unit, or of a misspelt one what was probably meant, so that not everything that reads the parameter is told too. */
    private static @Nullable Unit unit(PackNode node) {
        String key = node.string("unit");
        Unit unit = Unit.ofKey(key);
        if (unit == null) {
            node.at("unit").unknown(PackCheck.NOT_ONE_OF, key, Unit.keys(), key, String.join(", ", Unit.keys()));
            return Suggestion.nearest(key, Unit.keys()).map(Unit::ofKey).orElse(null);
        }
        return unit;
    }

    private static String oneOf(PackNode node, String field, List<String> words) {
        String word = node.string(field);
        if (!words.contains(word)) {
            node.at(field).unknown(PackCheck.NOT_ONE_OF, word, words, word, String.join(", ", words));
        }
        return word;
    }

    /** The values that the pack gives to parameters from above. */
    List<Setting> settings(JsonNode tree, Map<String, ParameterDefinition> definitions) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        PackNode root = new PackNode(tree, "parameters.yaml", "", problems);
        for (PackNode item : root.entries("set")) {
            String key = item.string("key");
            PackNode node = item.named(key);
            node.onlyFields("key", "values");
            ParameterDefinition definition = definitions.get(key);
            if (definition == null) {
                node.unknown(PackCheck.SETS_UNKNOWN_PARAMETER, key, definitions.keySet(), key);
                continue;
            }
            if (settings.put(key, new Setting(key, values(node, definition.unit(), definition.window()))) != null) {
                node.problem(PackCheck.TWICE, key);
            }
        }
        return List.copyOf(settings.values());
    }

    private static List<ParameterDefinition.DatedValue> values(PackNode node, Unit unit, boolean window) {
        List<ParameterDefinition.DatedValue> values = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        List<PackNode> items = node.entries("values");
        for (PackNode item : items) {
            item.onlyFields("from", "value", "source");
            LocalDate from = item.date("from");
            if (!from.isAfter(last)) {
                item.problem(PackCheck.DATES_OVERLAP, from, last);
            }
            last = from;
            Object value = value(item, unit, window);
            if (value != null) {
                values.add(new ParameterDefinition.DatedValue(from, value, item.text("source")));
            }
        }
        if (items.isEmpty()) {
            node.problem(PackCheck.NO_VALUE);
        }
        return values;
    }

    /** The value as the unit asks; null, with a problem, where it is of another kind or rules cannot count by it. */
    private static @Nullable Object value(PackNode item, Unit unit, boolean window) {
        String text = item.string("value");
        Object value = unit.parse(text);
        if (value == null) {
            item.at("value").problem(PackCheck.WRONG_VALUE, text, unit.key(), unit.example());
        } else if (window && value instanceof Integer months && !CalendarWindow.divideYear(months)) {
            item.at("value").problem(PackCheck.YEAR_NOT_DIVIDED, text);
            return null;
        }
        return value;
    }
}
