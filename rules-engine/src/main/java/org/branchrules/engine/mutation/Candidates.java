package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.branchrules.engine.internal.check.YamlFile;
import org.branchrules.engine.internal.variation.Variations;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Baselines;
import org.branchrules.model.RequirementId;
import org.branchrules.model.record.BranchKind;

/** Branches near those of the scenarios of a requirement: the same, with one thing varied along what scenarios vary. */
final class Candidates {
    /** No more branches than this are tried for one requirement. */
    static final int MOST = 250;

    private static final int MOST_STARTS = 12;

    private final Baselines baselines;
    private final List<Written> written = new ArrayList<>();

    /** A scenario as it is written. */
    private record Written(String file, JsonNode data) {
        boolean expects(String id) {
            return data.path("expect").has(id) || data.path("evidence").has(id);
        }
    }

    Candidates(PackFiles pack, Baselines baselines) {
        this.baselines = baselines;
        // what is no YAML has been reported with the scenarios
        pack.scenarioFiles()
                .forEach((path, bytes) -> YamlFile.read(path, bytes, new ArrayList<>())
                        .path("scenarios")
                        .forEach(data -> written.add(new Written(path, data))));
    }

    /**
     * The branches to try for what concerns some requirements.
     *
     * @param requirements with none, those of all scenarios
     * @param sections sections whose absence might tell
     */
    List<Candidate> near(Set<RequirementId> requirements, List<String> sections) {
        List<Written> starts = starts(requirements);
        Set<Candidate> found = new LinkedHashSet<>();
        List<Candidate> exact = starts.stream()
                .map(start -> Candidate.of(start.file(), start.data()))
                .toList();
        Set<String> pointers = new LinkedHashSet<>();
        exact.forEach(candidate -> pointers.addAll(candidate.set().keySet()));
        found.addAll(exact);
        for (String name : new TreeSet<>(baselines.names())) {
            exact.stream().limit(1).forEach(start -> found.add(start.plain().startingFrom(name)));
        }
        exact.forEach(start -> found.add(start.plain()));
        for (Candidate start : exact) {
            sections.forEach(section -> found.add(start.removing("/" + section)));
            requirements.forEach(id -> found.add(start.set("/excuses/-", reason(id))));
        }
        exact.forEach(start -> vary(start, found));
        for (String name : new TreeSet<>(baselines.names())) {
            for (Candidate start : exact) {
                if (found.size() < MOST) {
                    found.add(start.startingFrom(name));
                }
            }
        }
        exact.forEach(start -> alongPointers(start.plain(), pointers, found));
        if (!exact.isEmpty()) {
            for (BranchKind kind : BranchKind.values()) {
                exact.stream()
                        .limit(2)
                        .forEach(start -> found.add(start.set("/identity/kind", TextNode.valueOf(kind.name()))));
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private List<Written> starts(Set<RequirementId> requirements) {
        List<Written> starts = new ArrayList<>();
        for (Written scenario : written) {
            boolean expects =
                    requirements.isEmpty() || requirements.stream().anyMatch(id -> scenario.expects(id.value()));
            if (expects && !scenario.data().has("rejected") && starts.size() < MOST_STARTS) {
                starts.add(scenario);
            }
        }
        return starts;
    }

    private void vary(Candidate start, Set<Candidate> found) {
        start.set().forEach((pointer, value) -> {
            Variations.of(value).forEach(other -> found.add(start.set(pointer, other)));
            found.add(start.unset(pointer));
        });
        if (!start.asOf().isEmpty()) {
            Variations.of(TextNode.valueOf(start.asOf())).forEach(day -> found.add(start.asOf(day.asText())));
        }
    }

    private void alongPointers(Candidate plain, Set<String> pointers, Set<Candidate> found) {
        for (String pointer : pointers) {
            if (found.size() < MOST) {
                Variations.of(baselines.at(plain.baseline(), pointer))
                        .forEach(other -> found.add(plain.set(pointer, other)));
            }
        }
    }

    private static ObjectNode reason(RequirementId id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("requirement", id.value())
                .put("kind", "REASON")
                .put("text", Words.text("candidate.reason").zh());
    }
}
