package org.branchrules.engine.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchrules.engine.internal.check.YamlFile;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.record.BranchRecord;
import org.jspecify.annotations.Nullable;

/**
 * The baselines of a pack: whole, compliant branches, and what can be made of them by changing them as scenarios do. Safe
 * for use by several threads.
 */
public final class Baselines {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final BaselineReader reader;

    /**
     * A value that is set in the record of a baseline.
     *
     * @param pointer JSON pointer; {@code -} for an index appends to a list
     * @param value text, number, truth value, date, constant of the model, or a list or map of these
     */
    public record Setting(String pointer, @Nullable Object value) {}

    private Baselines(BaselineReader reader) {
        this.reader = reader;
    }

    /**
     * The baselines of a pack.
     *
     * @param others packs whose baselines may be used besides its own; those that it extends are found on the class path
     */
    public static Baselines of(PackFiles pack, PackFiles... others) {
        return new Baselines(new BaselineReader(pack, List.of(others)));
    }

    /** The names of the pack's own. */
    public synchronized List<String> names() {
        return reader.own().stream().map(Scenario::baseline).toList();
    }

    /** The names that scenarios may start from: the pack's own first, then those of the packs that it extends. */
    public synchronized List<String> usable() {
        return List.copyOf(reader.names());
    }

    /**
     * The period that a baseline is a compliant branch in.
     *
     * @throws NoSuchElementException when there is no such baseline, or it is not right
     */
    public AssessmentPeriod period(String name) {
        return baseline(name).period();
    }

    /**
     * The same period some years later.
     *
     * @param yearsLater by how many years; below 0 for earlier
     * @throws NoSuchElementException when there is no such baseline, or it is not right
     * @throws IllegalArgumentException when they are more than 50
     */
    public AssessmentPeriod period(String name, int yearsLater) {
        return new YearsLater(yearsLater).of(period(name));
    }

    private synchronized Scenario baseline(String name) {
        return reader.baseline(name)
                .orElseThrow(() -> new NoSuchElementException("no baseline `" + name + "`; there are "
                        + new TreeSet<>(names())
                        + reader.problems().stream()
                                .map(problem -> "\n" + problem)
                                .collect(Collectors.joining())));
    }

    /**
     * The branch of a baseline.
     *
     * @throws NoSuchElementException when there is no such baseline, or it is not right
     */
    public BranchRecord record(String name) {
        return baseline(name).record();
    }

    /**
     * The branch of a baseline with some differences, as a scenario writes them.
     *
     * @param set values at JSON pointers, in order: text, numbers, truth values, dates, enum constants, and lists and maps of
     *     these
     * @param remove JSON pointers
     * @throws NoSuchElementException when there is no such baseline, or it is not right
     * @throws IllegalArgumentException naming every pointer that leads nowhere and everything that is wrong with the record
     */
    public BranchRecord record(String name, Map<String, ?> set, List<String> remove) {
        List<Setting> settings = new ArrayList<>();
        set.forEach((pointer, value) -> settings.add(new Setting(pointer, value)));
        return record(name, 0, settings, remove);
    }

    /**
     * The branch of a baseline as it would be some years later, with some differences.
     *
     * @param yearsLater by how many years every date of the baseline moves, before anything is set; below 0 for earlier
     * @param set values in order; several at one pointer that ends in {@code -} are all appended
     * @param remove JSON pointers
     * @throws NoSuchElementException when there is no such baseline, or it is not right
     * @throws IllegalArgumentException when they are more than 50 years, or naming every pointer that leads nowhere and
     *     everything that is wrong with the record
     */
    public BranchRecord record(String name, int yearsLater, List<Setting> set, List<String> remove) {
        baseline(name);
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        remove.forEach(data.putArray("remove")::add);
        Changes changes = new Changes(YamlFile.of(name, new byte[0]), "", data);
        List<Map.Entry<String, JsonNode>> values = set.stream()
                .map(setting -> Map.entry(setting.pointer(), node(setting.value())))
                .toList();
        BranchRecord record = changes.record(new YearsLater(yearsLater).of(tree(name)), values, "");
        if (record == null || !changes.found().isEmpty()) {
            throw new IllegalArgumentException(changes.found().stream()
                    .map(Baselines::say)
                    .collect(Collectors.joining("\n", "baseline `" + name + "`:\n", "")));
        }
        return record;
    }

    /**
     * What a baseline has at a JSON pointer; missing where there is nothing.
     *
     * @throws NoSuchElementException when there is no such baseline, or it is not right
     */
    public JsonNode at(String name, String pointer) {
        baseline(name);
        return tree(name).at(pointer).deepCopy();
    }

    private synchronized JsonNode tree(String name) {
        return reader.tree(name).orElseThrow();
    }

    private static String say(PackProblem problem) {
        return "  " + problem.message(Language.EN);
    }

    private static JsonNode node(@Nullable Object value) {
        if (value instanceof LocalDate || value instanceof Enum<?>) {
            return JsonNodeFactory.instance.textNode(value.toString());
        }
        if (value instanceof Collection<?> list) {
            var array = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> array.add(node(item)));
            return array;
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            map.forEach((key, item) -> object.set(String.valueOf(key), node(item)));
            return object;
        }
        return JSON.valueToTree(value);
    }
}
