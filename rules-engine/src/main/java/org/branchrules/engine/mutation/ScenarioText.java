package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.branchrules.engine.scenario.ExpectedRating;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Outcome;

/** Writes a scenario as the files of packs have it. */
final class ScenarioText {
    private static final String INDENT = "    ";
    private static final int FEW = 4;

    private ScenarioText() {}

    /**
     * A scenario that says of a branch what a change would make otherwise.
     *
     * @param was what the policy makes of the plain baseline
     * @param is what it makes of the branch
     * @param changed what the changed policy makes of the branch
     */
    static String of(Change change, Candidate candidate, Tried was, Tried is, Tried changed) {
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
        line(yaml, "expect", flow(outcomes(change, was, is, changed)));
        if (change.reach().aspects().contains(Reach.Aspect.GRADE) && !sameGrade(is, changed)) {
            line(yaml, "grade", is.grade());
            line(yaml, "limits", is.limits().toString());
        }
        if (!is.composites().equals(changed.composites())) {
            line(yaml, "remedies", is.composites().toString());
        }
        String repairs = is.repairs().entrySet().stream()
                .filter(repair -> changed.repairs().containsKey(repair.getKey())
                        && !repair.getValue().equals(changed.repairs().get(repair.getKey())))
                .map(repair -> repair.getKey() + ": " + repair.getValue())
                .collect(Collectors.joining(", "));
        if (!repairs.isEmpty()) {
            line(yaml, "repairs", "{" + repairs + "}");
        }
        String ratings = is.ratings().stream()
                .filter(rating -> !changed.ratings().contains(rating))
                .map(rating -> rating(rating, changed))
                .collect(Collectors.joining(", "));
        if (!ratings.isEmpty()) {
            line(yaml, "ratings", "[" + ratings + "]");
        }
        if (!is.editions().equals(changed.editions())) {
            line(
                    yaml,
                    "editions",
                    is.editions().stream().map(ScenarioText::quoted).toList().toString());
        }
        return yaml.toString();
    }

    /** What is not as in the baseline, what would be otherwise, and what the change is about. */
    private static SortedMap<RequirementId, Outcome> outcomes(Change change, Tried was, Tried is, Tried changed) {
        Set<RequirementId> about = change.reach().about();
        SortedMap<RequirementId, Outcome> outcomes = new TreeMap<>(is.outcomes());
        outcomes.keySet()
                .removeIf(id -> is.outcomes().get(id) == was.outcomes().get(id)
                        && is.outcomes().get(id) == changed.outcomes().get(id)
                        && !(about.contains(id) && about.size() < FEW));
        return outcomes;
    }

    private static boolean sameGrade(Tried is, Tried changed) {
        return is.grade().equals(changed.grade()) && is.limits().equals(changed.limits());
    }

    /** What would be otherwise of a rating; all of it where there would be none. */
    private static String rating(ExpectedRating rating, Tried changed) {
        SortedMap<String, String> values = new TreeMap<>(rating.values());
        SortedMap<String, String> items = new TreeMap<>(rating.items());
        changed.ratings().stream()
                .filter(other -> other.scheme().equals(rating.scheme()))
                .forEach(other -> {
                    values.entrySet().removeAll(other.values().entrySet());
                    items.entrySet().removeAll(other.items().entrySet());
                });
        String text = "{scheme: " + rating.scheme();
        for (Map.Entry<String, String> value : values.entrySet()) {
            text += ", " + value.getKey() + ": " + value.getValue();
        }
        return text + (items.isEmpty() ? "}" : ", items: " + flow(items) + "}");
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
