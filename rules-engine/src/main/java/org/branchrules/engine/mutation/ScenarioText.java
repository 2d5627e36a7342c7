package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Outcome;

/** Writes a scenario as the files of packs have it. */
final class ScenarioText {
    private static final String INDENT = "    ";

    private ScenarioText() {}

    static String of(Change change, Candidate candidate, SortedMap<RequirementId, Outcome> expected, Tried is) {
        Text name = Words.text("suggested", change.mutant().change());
        StringBuilder yaml = new StringBuilder();
        yaml.append("  - name: {zh: ")
                .append(quoted(name.zh()))
                .append(", en: ")
                .append(quoted(name.en()))
                .append("}\n");
        line(yaml, "baseline", candidate.baseline());
        if (!candidate.period().isEmpty()) {
            line(yaml, "period", quoted(candidate.period()));
        }
        if (!candidate.asOf().isEmpty()) {
            line(yaml, "asOf", candidate.asOf());
        }
        if (!candidate.parameters().isEmpty()) {
            line(yaml, "parameters", flow(candidate.parameters()));
        }
        if (!candidate.set().isEmpty()) {
            yaml.append(INDENT).append("set:\n");
            candidate
                    .set()
                    .forEach((pointer, value) -> yaml.append(INDENT)
                            .append("  ")
                            .append(pointer)
                            .append(": ")
                            .append(flow(value))
                            .append('\n'));
        }
        if (!candidate.remove().isEmpty()) {
            line(yaml, "remove", "[" + String.join(", ", candidate.remove()) + "]");
        }
        line(yaml, "expect", flow(expected));
        Reach reach = change.reach();
        if (reach.aspects().contains(Reach.Aspect.GRADE)) {
            line(yaml, "grade", is.grade());
            line(yaml, "limits", is.limits().toString());
        }
        String repairs = is.repairs().entrySet().stream()
                .filter(repair -> reach.repairs().contains(repair.getKey()))
                .map(repair -> repair.getKey() + ": " + repair.getValue())
                .collect(Collectors.joining(", "));
        if (!repairs.isEmpty()) {
            line(yaml, "repairs", "{" + repairs + "}");
        }
        return yaml.toString();
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append(INDENT).append(key).append(": ").append(value).append('\n');
    }

    private static String flow(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** JSON is YAML too; only its keys and plain words need no quotation marks. */
    private static String flow(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(field -> key(field.getKey()) + ": " + flow(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isArray()) {
            StringBuilder items = new StringBuilder("[");
            value.forEach(item -> items.append(items.length() > 1 ? ", " : "").append(flow(item)));
            return items.append("]").toString();
        }
        boolean plain = value.isTextual() && value.asText().matches("[A-Z_]{4,}|\\d{4}-\\d{2}-\\d{2}|[a-z]+\\d+");
        return value.isTextual() && !plain ? quoted(value.asText()) : value.asText();
    }

    private static String key(String name) {
        return name.equals("on") ? "'on'" : name;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
