package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A branch that may tell a mutant from the policy: a baseline with what differs, as scenarios write it.
 *
 * @param file the file in which such a scenario belongs
 * @param period as written; empty for that of the baseline
 * @param asOf as written; empty for the end of the period
 */
record Candidate(
        String file,
        String baseline,
        String period,
        String asOf,
        SortedMap<String, String> parameters,
        Map<String, JsonNode> set,
        List<String> remove) {
    static Candidate of(String file, JsonNode scenario) {
        SortedMap<String, String> parameters = new TreeMap<>();
        scenario.path("parameters")
                .properties()
                .forEach(
                        entry -> parameters.put(entry.getKey(), entry.getValue().asText()));
        Map<String, JsonNode> set = new LinkedHashMap<>();
        scenario.path("set").properties().forEach(entry -> set.put(entry.getKey(), entry.getValue()));
        List<String> remove = new ArrayList<>();
        scenario.path("remove").forEach(pointer -> remove.add(pointer.asText()));
        return new Candidate(
                file,
                scenario.path("baseline").asText(),
                scenario.path("period").asText(""),
                scenario.path("asOf").asText(""),
                parameters,
                set,
                remove);
    }

    /** A plain baseline. */
    static Candidate plain(String file, String baseline) {
        return new Candidate(file, baseline, "", "", new TreeMap<>(), Map.of(), List.of());
    }

    /** The plain baseline. */
    Candidate plain() {
        return plain(file, baseline);
    }

    Candidate set(String pointer, JsonNode value) {
        Map<String, JsonNode> others = new LinkedHashMap<>(set);
        others.put(pointer, value);
        return new Candidate(file, baseline, period, asOf, parameters, others, remove);
    }

    Candidate unset(String pointer) {
        Map<String, JsonNode> others = new LinkedHashMap<>(set);
        others.remove(pointer);
        return new Candidate(file, baseline, period, asOf, parameters, others, remove);
    }

    Candidate removing(String pointer) {
        List<String> more = new ArrayList<>(remove);
        more.add(pointer);
        return new Candidate(file, baseline, period, asOf, parameters, set, more);
    }

    Candidate withoutParameters() {
        return new Candidate(file, baseline, period, asOf, new TreeMap<>(), set, remove);
    }

    Candidate during(String other) {
        return new Candidate(file, baseline, other, "", parameters, set, remove);
    }

    Candidate asOf(String day) {
        return new Candidate(file, baseline, period, day, parameters, set, remove);
    }

    Candidate startingFrom(String other) {
        return new Candidate(file, other, period, asOf, parameters, set, remove);
    }
}
