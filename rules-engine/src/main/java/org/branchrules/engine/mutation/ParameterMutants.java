package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.model.Ratio;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.policy.ParameterReading;

/** Every value of every parameter one step up and down, and from a day earlier and later. */
final class ParameterMutants {
    /** The shares that rules of meetings know, smallest first; a step leads to the next one below or above. */
    private static final List<Ratio> SHARES = Stream.of("1/5", "1/4", "1/3", "1/2", "2/3", "3/4", "4/5", "1/1")
            .map(Ratio::parse)
            .toList();

    private static final String STRICT = ".strict";

    private final PackSource source;
    private final Map<String, ParameterReading> known = new HashMap<>();

    private ParameterMutants(PackSource source, List<ParameterReading> known) {
        this.source = source;
        known.forEach(reading -> this.known.put(reading.key(), reading));
    }

    static List<Change> of(PackSource source, List<ParameterReading> known) {
        ParameterMutants mutants = new ParameterMutants(source, known);
        List<Change> changes = new ArrayList<>();
        for (String list : List.of("parameters", "set")) {
            for (DataNode parameter :
                    DataNode.part(source.tree(), list, "parameters.yaml", list).items()) {
                parameter.items("values").forEach(value -> mutants.value(parameter, value, changes));
            }
        }
        return changes;
    }

    private void value(DataNode parameter, DataNode value, List<Change> changes) {
        String key = parameter.text("key");
        ParameterReading reading = known.get(key);
        String unit = parameter.value().has("unit") ? parameter.text("unit") : reading == null ? "" : reading.unit();
        Text title = parameter.value().has("title") || reading == null ? Words.title(parameter) : reading.title();
        String id = key + "/" + value.text("from");
        Set<RequirementId> readers = source.readers(key);
        Reach reach = Reach.of(readers, Reach.Aspect.values());
        DataNode place = value.at("value");
        String was = place.value().asText();
        steps(unit, place.value())
                .forEach((step, other) -> changes.add(source.change(
                        id + "/" + step,
                        MutantKind.PARAMETER,
                        place,
                        other,
                        reach,
                        words(key, unit, title, was, other.asText(), readers))));
        changes.addAll(source.byADay(id + "/from", value.at("from"), reach, "parameter.from", title));
    }

    private Text words(String key, String unit, Text title, String was, String other, Set<RequirementId> readers) {
        String ids = readers.stream().map(RequirementId::value).collect(Collectors.joining(", "));
        String read = readers.isEmpty() ? "" : ".read";
        ParameterReading share =
                key.endsWith(STRICT) ? known.get(key.substring(0, key.length() - STRICT.length())) : null;
        if (share != null && share.unit().equals("ratio")) {
            return Words.text("parameter.strict." + other + read, share.title(), share.value(), ids);
        }
        return Words.text("parameter.value" + read, title, Words.value(unit, other), Words.value(unit, was), ids);
    }

    /** The values one step away, by the name of the step. */
    private static Map<String, JsonNode> steps(String unit, JsonNode value) {
        Map<String, JsonNode> steps = new LinkedHashMap<>();
        switch (unit) {
            case "flag" -> steps.put("flipped", BooleanNode.valueOf(!value.asBoolean()));
            case "date" -> {
                LocalDate day = LocalDate.parse(value.asText());
                steps.put("earlier", TextNode.valueOf(day.minusDays(1).toString()));
                steps.put("later", TextNode.valueOf(day.plusDays(1).toString()));
            }
            case "ratio" -> {
                Ratio share = Ratio.parse(value.asText());
                SHARES.stream()
                        .filter(other -> !share.isReachedBy(other.numerator(), other.denominator()))
                        .reduce((smaller, larger) -> larger)
                        .ifPresent(other -> steps.put("down", TextNode.valueOf(other.toString())));
                SHARES.stream()
                        .filter(other -> share.isExceededBy(other.numerator(), other.denominator()))
                        .findFirst()
                        .ifPresent(other -> steps.put("up", TextNode.valueOf(other.toString())));
            }
            default -> {
                steps.put("down", IntNode.valueOf(value.asInt() - 1));
                steps.put("up", IntNode.valueOf(value.asInt() + 1));
            }
        }
        return steps;
    }
}
