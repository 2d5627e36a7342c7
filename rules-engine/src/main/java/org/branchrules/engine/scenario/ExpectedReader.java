package org.branchrules.engine.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.policy.Repair;
import org.jspecify.annotations.Nullable;

/** Reads what a scenario expects. */
final class ExpectedReader {
    private static final Set<String> RATING_VALUES =
            Set.of("points", "best", "level", "worstLevel", "bestLevel", "next", "limits");
    private static final Set<String> RATING_FIELDS =
            Set.of("scheme", "items", "points", "best", "level", "worstLevel", "bestLevel", "next", "limits");

    private static final Set<String> REPAIR_VALUES = new TreeSet<>(List.of("due", "when"));
    private static final Set<String> REPAIRS =
            Arrays.stream(Repair.values()).map(Judge::when).collect(Collectors.toCollection(TreeSet::new));

    private final Map<String, RequirementId> requirements = new HashMap<>();
    private final Changes scenario;
    private final JsonNode data;

    ExpectedReader(Policy policy, Changes scenario) {
        policy.requirementIds().forEach(id -> requirements.put(id.value(), id));
        this.scenario = scenario;
        this.data = scenario.data();
    }

    Expected read() {
        return new Expected(
                Expected.Rest.AS_IN_BASELINE,
                outcomes(),
                evidence(),
                grade(),
                sorted(list("limits")),
                sorted(list("remedies")),
                repairs(),
                list("editions"),
                ratings(),
                data.path("expectNoRatings").asBoolean(),
                data.has("rejected") ? data.path("rejected").asText() : null);
    }

    /** What {@link org.branchrules.engine.internal.check.ScenarioCheck} complains of is left out. */
    private SortedMap<RequirementId, Outcome> outcomes() {
        SortedMap<RequirementId, Outcome> outcomes = new TreeMap<>();
        data.path("expect").properties().forEach(entry -> {
            RequirementId id = requirements.get(entry.getKey());
            Arrays.stream(Outcome.values())
                    .filter(outcome -> outcome.name().equals(entry.getValue().asText()))
                    .findFirst()
                    .filter(outcome -> id != null)
                    .ifPresent(outcome -> outcomes.put(id, outcome));
        });
        return outcomes;
    }

    private SortedMap<RequirementId, SortedMap<String, String>> evidence() {
        SortedMap<RequirementId, SortedMap<String, String>> evidence = new TreeMap<>();
        data.path("evidence").properties().forEach(entry -> {
            RequirementId id = requirements.get(entry.getKey());
            if (id == null) {
                unknown(
                        "evidence." + entry.getKey(),
                        PackCheck.UNKNOWN_EXPECTATION,
                        entry.getKey(),
                        requirements.keySet());
            } else {
                evidence.put(id, texts(entry.getValue()));
            }
        });
        return evidence;
    }

    private @Nullable Grade grade() {
        if (!data.has("grade")) {
            return null;
        }
        String name = data.path("grade").asText();
        for (Grade grade : Grade.values()) {
            if (grade.name().equals(name)) {
                return grade;
            }
        }
        Set<String> names = new TreeSet<>();
        Arrays.stream(Grade.values()).forEach(grade -> names.add(grade.name()));
        unknown("grade", PackCheck.NOT_ONE_OF, name, names);
        return null;
    }

    private SortedMap<String, SortedMap<String, String>> repairs() {
        SortedMap<String, SortedMap<String, String>> repairs = new TreeMap<>();
        data.path("repairs").properties().forEach(remedy -> {
            remedy.getValue().properties().forEach(value -> {
                if (!REPAIR_VALUES.contains(value.getKey())) {
                    unknown(
                            "repairs." + remedy.getKey() + "." + value.getKey(),
                            PackCheck.UNKNOWN_FIELD,
                            value.getKey(),
                            REPAIR_VALUES);
                }
            });
            repairs.put(remedy.getKey(), texts(remedy.getValue()));
            repair("repairs." + remedy.getKey() + ".", remedy.getValue());
        });
        return repairs;
    }

    private void repair(String field, JsonNode repair) {
        String when = repair.path("when").asText("");
        if (!when.isEmpty() && !REPAIRS.contains(when)) {
            unknown(field + "when", PackCheck.NOT_ONE_OF, when, REPAIRS);
        }
        String due = repair.path("due").asText("");
        try {
            if (!due.isEmpty()) {
                LocalDate.parse(due);
            }
        } catch (DateTimeException e) {
            scenario.problem(field + "due", PackCheck.SCENARIO_VALUE, "due", due, "2024-12-31");
        }
    }

    private List<ExpectedRating> ratings() {
        List<ExpectedRating> ratings = new ArrayList<>();
        JsonNode list = data.path("ratings");
        for (int i = 0; i < list.size(); i++) {
            SortedMap<String, String> values = new TreeMap<>();
            for (Map.Entry<String, JsonNode> entry : list.get(i).properties()) {
                String name = entry.getKey();
                if (RATING_VALUES.contains(name)) {
                    values.put(name, text(entry.getValue()));
                } else if (!RATING_FIELDS.contains(name)) {
                    unknown("ratings[" + i + "]." + name, PackCheck.UNKNOWN_FIELD, name, RATING_FIELDS);
                }
            }
            ratings.add(new ExpectedRating(
                    list.get(i).path("scheme").asText(),
                    values,
                    texts(list.get(i).path("items"))));
        }
        return ratings;
    }

    private void unknown(String field, PackCheck check, String given, Set<String> known) {
        scenario.found().add(PackProblems.unknown(scenario.file(), scenario.at(field), check, given, known));
    }

    private @Nullable List<String> list(String field) {
        if (!data.has(field)) {
            return null;
        }
        List<String> list = new ArrayList<>();
        data.path(field).forEach(item -> list.add(item.asText()));
        return list;
    }

    private static @Nullable List<String> sorted(@Nullable List<String> list) {
        return list == null ? null : list.stream().sorted().toList();
    }

    private static SortedMap<String, String> texts(JsonNode object) {
        SortedMap<String, String> texts = new TreeMap<>();
        object.properties().forEach(entry -> texts.put(entry.getKey(), text(entry.getValue())));
        return texts;
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        List<String> items = new ArrayList<>();
        value.forEach(item -> items.add(item.asText()));
        return items.toString();
    }
}
