package org.branchrules.engine.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.engine.internal.check.YamlFile;
import org.branchrules.engine.internal.variation.Variations;
import org.branchrules.engine.io.RecordWriter;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.population.Population;
import org.branchrules.engine.scenario.Baselines;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.record.BranchRecord;
import org.jspecify.annotations.Nullable;

/** Makes branches to ask: those of scenarios and baselines, invented ones, and variations of either. Used by one thread. */
final class Cases {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASELINE = "baseline";
    private static final String PERIOD = "period";
    private static final String AS_OF = "asOf";
    private static final String SET = "set";
    private static final String REMOVE = "remove";

    private final Scenarios scenarios;
    private final Baselines baselines;
    private final Map<String, JsonNode> written = new HashMap<>();
    private final RecordWriter writer = new RecordWriter();

    Cases(PackFiles pack, Scenarios scenarios, Baselines baselines) {
        this.scenarios = scenarios;
        this.baselines = baselines;
        pack.scenarioFiles().forEach((path, bytes) -> {
            YamlFile file = YamlFile.of(path, bytes);
            JsonNode list = file.data().path("scenarios");
            for (int i = 0; i < list.size(); i++) {
                written.put(path + ":" + file.spot("scenarios[" + i + "]").line(), list.get(i));
            }
        });
    }

    /** Those of the scenarios and baselines of the pack. */
    List<Case> own() {
        return scenarios.all().stream().map(this::own).toList();
    }

    private Case own(Scenario scenario) {
        ObjectNode data = JsonNodeFactory.instance.objectNode().put(BASELINE, scenario.baseline());
        JsonNode source = written.getOrDefault(scenario.place(), JsonNodeFactory.instance.objectNode());
        for (String field : List.of(PERIOD, AS_OF, "parameters", SET, REMOVE)) {
            if (source.has(field)) {
                data.set(field, source.get(field));
            }
        }
        return new Case(
                Words.plain(scenario.place()),
                true,
                scenario.expected().outcomes().entrySet().stream()
                        .filter(expected -> expected.getValue() != Outcome.NOT_APPLICABLE)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()),
                data,
                scenario.record(),
                scenario.period(),
                scenario.parameters());
    }

    /**
     * Invented branches.
     *
     * @param jurisdiction where they are; null where it does not matter
     */
    Stream<Case> invented(int count, long seed, int year, @Nullable String jurisdiction) {
        AssessmentPeriod period = AssessmentPeriod.year(year);
        return Population.of(seed).year(year).branches(count).map(branch -> {
            Text place = Words.text("place.generated", branch.index(), seed);
            return like(branch.record(), jurisdiction, period)
                    .flatMap(data -> made(place, data))
                    .orElseGet(() -> new Case(
                            place,
                            false,
                            Set.of(),
                            JsonNodeFactory.instance.objectNode(),
                            branch.record(),
                            period,
                            new TreeMap<>()));
        });
    }

    /** How a scenario would write a record: a baseline of the same kind, and each section that differs. */
    private Optional<ObjectNode> like(BranchRecord record, @Nullable String jurisdiction, AssessmentPeriod period) {
        return nearest(record).map(name -> {
            JsonNode from = tree(baselines.record(name));
            JsonNode to = tree(record);
            ObjectNode data = JsonNodeFactory.instance.objectNode().put(BASELINE, name);
            if (!period.equals(baselines.period(name))) {
                data.put(PERIOD, Integer.toString(period.year()));
            }
            ObjectNode set = data.putObject(SET);
            to.properties().forEach(section -> {
                if (!section.getValue().equals(from.path(section.getKey()))) {
                    set.set("/" + section.getKey(), section.getValue());
                }
            });
            if (jurisdiction != null) {
                set.set("/identity/jurisdiction", TextNode.valueOf(jurisdiction));
            }
            from.fieldNames().forEachRemaining(section -> {
                if (!to.has(section)) {
                    data.withArray(REMOVE).add("/" + section);
                }
            });
            return data;
        });
    }

    private Optional<String> nearest(BranchRecord record) {
        List<String> names = baselines.usable().stream().filter(this::isRight).toList();
        return names.stream()
                .filter(name -> baselines.record(name).identity().kind()
                        == record.identity().kind())
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    private boolean isRight(String name) {
        try {
            baselines.record(name);
            return true;
        } catch (NoSuchElementException e) {
            return false;
        }
    }

    private JsonNode tree(BranchRecord record) {
        try {
            return JSON.readTree(writer.canonical(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The branch that a scenario would describe so; nothing where no such branch can be. */
    private Optional<Case> made(Text place, ObjectNode data) {
        try {
            String name = data.path(BASELINE).asText();
            Map<String, JsonNode> set = new LinkedHashMap<>();
            data.path(SET).properties().forEach(entry -> set.put(entry.getKey(), entry.getValue()));
            List<String> remove = new ArrayList<>();
            data.path(REMOVE).forEach(pointer -> remove.add(pointer.asText()));
            SortedMap<String, String> parameters = new TreeMap<>();
            data.path("parameters")
                    .properties()
                    .forEach(entry ->
                            parameters.put(entry.getKey(), entry.getValue().asText()));
            AssessmentPeriod period =
                    data.has(PERIOD) ? AssessmentPeriod.parse(data.path(PERIOD).asText()) : baselines.period(name);
            return Optional.of(new Case(
                    place,
                    false,
                    Set.of(),
                    data,
                    baselines.record(name, set, remove),
                    data.has(AS_OF)
                            ? period.asOf(LocalDate.parse(data.path(AS_OF).asText()))
                            : period,
                    parameters));
        } catch (IllegalArgumentException | NoSuchElementException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Variations of branches: first invented ones with what only the baselines of the pack have, then the changes of another
     * scenario as well, then one value that a scenario sets a step further or left alone, then one value in some sections of
     * the record, then another baseline.
     */
    Stream<Case> near(List<Case> starts, Around around) {
        Set<ObjectNode> tried = new LinkedHashSet<>();
        starts.forEach(start -> tried.add(start.written()));
        List<Case> varied =
                starts.stream().filter(start -> start.written().has(BASELINE)).toList();
        return Stream.<Function<Case, Stream<Variation>>>of(
                        this::completed,
                        start -> combined(start, around.others()),
                        Cases::alongChanges,
                        start -> within(start, around.sections()),
                        this::onBaselines)
                .flatMap(way -> varied.stream().flatMap(way))
                .filter(variation -> tried.add(variation.data()))
                .flatMap(variation -> made(variation.place(), variation.data()).stream());
    }

    private record Variation(Text place, ObjectNode data) {}

    private static Stream<Variation> alongChanges(Case start) {
        List<Variation> variations = new ArrayList<>();
        start.written().path(SET).properties().forEach(entry -> {
            String pointer = entry.getKey();
            Variations.of(entry.getValue())
                    .forEach(other -> variations.add(varied(
                            start,
                            Words.text("place.set", start.place(), pointer, other),
                            data -> ((ObjectNode) data.get(SET)).set(pointer, other))));
            variations.add(varied(
                    start,
                    Words.text("place.unset", start.place(), pointer),
                    data -> ((ObjectNode) data.get(SET)).remove(pointer)));
        });
        return variations.stream();
    }

    private static Stream<Variation> combined(Case start, List<Case> others) {
        return others.stream()
                .map(other -> varied(start, Words.text("place.combined", start.place(), other.place()), data -> {
                    data.withObject("/" + SET)
                            .setAll((ObjectNode) other.written().path(SET));
                    other.written().path(REMOVE).forEach(data.withArray(REMOVE)::add);
                }));
    }

    /** Nobody invents what only local packs ask for. */
    private Stream<Variation> completed(Case start) {
        return start.own()
                ? Stream.of()
                : baselines.names().stream()
                        .map(name -> varied(start, Words.text("place.completed", start.place(), name), data -> {
                            data.put(BASELINE, name);
                            data.remove(REMOVE);
                        }));
    }

    private Stream<Variation> onBaselines(Case start) {
        return baselines.usable().stream()
                .map(name -> varied(
                        start, Words.text("place.baseline", start.place(), name), data -> data.put(BASELINE, name)));
    }

    /** What is set where a section as a whole is set gives way to it. */
    private Stream<Variation> within(Case start, Collection<String> sections) {
        JsonNode record = tree(start.record());
        return sections.stream()
                .flatMap(section -> Variations.of(record.path(section)).stream()
                        .map(other -> varied(start, Words.text("place.section", start.place(), section), data -> {
                            data.withObject("/" + SET).set("/" + section, other);
                            data.remove(REMOVE);
                        })));
    }

    private interface Edit {
        void of(ObjectNode data);
    }

    private static Variation varied(Case start, Text place, Edit edit) {
        ObjectNode data = start.written().deepCopy();
        edit.of(data);
        return new Variation(place, data);
    }
}
