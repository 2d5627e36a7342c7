package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.branchrules.engine.internal.check.YamlFile;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Baselines;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios of a pack, and of those above it, as they are written: the branches from which to look for others. Safe for
 * use by several threads.
 */
final class WrittenScenarios {
    private static final String NEW_FILE = "scenarios/suggested.yaml";
    private static final String PLACE = "/identity/jurisdiction";
    private static final String KIND = "/identity/kind";
    private static final int DIGITS = 6;

    private final Baselines baselines;
    private final List<PackFiles> superiors;
    private final JsonNode header;
    private final List<Written> own;
    private final String home;
    private @Nullable List<Written> above;

    /** A scenario as it is written. */
    private record Written(String file, JsonNode data) {
        /** Whether it says what must come of a requirement, a remedy, a cap or a veto. */
        boolean speaksOf(String name) {
            return Stream.of("expect", "evidence", "repairs")
                            .anyMatch(key -> data.path(key).has(name))
                    || Stream.of("limits", "remedies").anyMatch(key -> lists(data.path(key), name));
        }

        private static boolean lists(JsonNode list, String name) {
            for (JsonNode item : list) {
                if (item.asText().equals(name)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether other branches can be made from it. */
        boolean isAssessed() {
            return !data.has("rejected");
        }
    }

    /**
     * The scenarios of a pack.
     *
     * @param superiors the packs above it
     */
    WrittenScenarios(PackSource source, Baselines baselines, List<PackFiles> superiors) {
        this.baselines = baselines;
        this.superiors = List.copyOf(superiors);
        this.header = source.tree().path("pack");
        this.own = written(source.files());
        this.home = source.files().scenarioFiles().keySet().stream().findFirst().orElse(NEW_FILE);
    }

    private static List<Written> written(PackFiles pack) {
        List<Written> written = new ArrayList<>();
        // what is no YAML has been reported with the scenarios
        pack.scenarioFiles()
                .forEach((path, bytes) -> YamlFile.read(path, bytes, new ArrayList<>())
                        .path("scenarios")
                        .forEach(data -> written.add(new Written(path, data))));
        return written;
    }

    /**
     * Those of the pack that speak of something; where it has none, those of the packs above it; where they have none either, any
     * of the pack; and where it has none at all, plain baselines.
     *
     * @param names ids of requirements, remedies, caps and vetoes
     * @param most how many at most
     */
    List<Candidate> about(Set<String> names, int most) {
        List<Candidate> starts = from(own, names, most).map(this::candidate).toList();
        if (starts.isEmpty() && !names.isEmpty()) {
            starts = from(above(), names, most)
                    .map(scenario -> bound(Candidate.of(home, scenario.data())))
                    .flatMap(start -> Stream.of(start, start.withoutParameters()))
                    .distinct()
                    .toList();
        }
        if (starts.isEmpty()) {
            starts = own.stream()
                    .filter(Written::isAssessed)
                    .limit(most)
                    .map(this::candidate)
                    .toList();
        }
        return starts.isEmpty() ? plain().stream().map(this::bound).limit(most).toList() : starts;
    }

    private static Stream<Written> from(List<Written> scenarios, Set<String> names, int most) {
        return scenarios.stream()
                .filter(Written::isAssessed)
                .filter(scenario -> names.stream().anyMatch(scenario::speaksOf))
                .limit(most);
    }

    private Candidate candidate(Written scenario) {
        return Candidate.of(scenario.file(), scenario.data());
    }

    /** Read only where they are asked for: there may be a thousand of them. */
    private synchronized List<Written> above() {
        List<Written> known = above;
        if (known == null) {
            known = superiors.stream().flatMap(pack -> written(pack).stream()).toList();
            above = known;
        }
        return known;
    }

    /** Every baseline that can be used, as it is. */
    List<Candidate> plain() {
        return baselines.usable().stream()
                .map(name -> Candidate.plain(home, name))
                .toList();
    }

    /** The same branch at a place that the pack binds. */
    Candidate placed(Candidate candidate) {
        JsonNode places = header.path("jurisdictions");
        if (places.isEmpty()) {
            return candidate;
        }
        String code = places.get(0).asText();
        return candidate.set(PLACE, TextNode.valueOf(code + "0".repeat(Math.max(0, DIGITS - code.length()))));
    }

    /** The same branch at a place, and of a kind, that the pack binds. */
    Candidate bound(Candidate candidate) {
        Candidate placed = placed(candidate);
        JsonNode kinds = header.path("kinds");
        String kind = baselines.at(candidate.baseline(), KIND).asText();
        boolean binds = kinds.isEmpty();
        for (JsonNode one : kinds) {
            binds |= one.asText().equals(kind);
        }
        return binds ? placed : placed.set(KIND, kinds.get(0));
    }
}
