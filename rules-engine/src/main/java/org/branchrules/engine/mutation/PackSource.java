package org.branchrules.engine.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.branchrules.engine.internal.check.YamlPlaces;
import org.branchrules.engine.internal.pack.Layers;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.PackTree;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.policy.Requirement;
import org.jspecify.annotations.Nullable;

/** The files of the pack that is changed, with the places of everything in them, and the packs around it. */
final class PackSource {
    private final PackFiles files;
    private final JsonNode tree;
    private final Layers layers;
    private final Map<String, YamlPlaces> places = new HashMap<>();
    private final Map<String, Set<RequirementId>> readers = new HashMap<>();

    PackSource(PackFiles files, Layers layers) {
        this.files = files;
        this.layers = layers;
        this.tree = PackTree.of(files, new ArrayList<>());
        for (LoadedPack edition : layers.editions()) {
            edition.data().requirements().forEach(this::reads);
        }
    }

    private void reads(Requirement requirement) {
        requirement.reads().forEach(key -> reads(key, requirement.id()));
        for (Condition condition : requirement.applies()) {
            if (condition instanceof Condition.Limit limit) {
                reads(limit.parameterOrNumber(), requirement.id());
            }
        }
    }

    private void reads(String key, RequirementId requirement) {
        readers.computeIfAbsent(key, absent -> new TreeSet<>()).add(requirement);
    }

    JsonNode tree() {
        return tree;
    }

    PackFiles files() {
        return files;
    }

    Layers layers() {
        return layers;
    }

    /** The requirements, of whatever pack, that a parameter bears on. */
    Set<RequirementId> readers(String parameter) {
        return readers.getOrDefault(parameter, Set.of());
    }

    /** The line of a value in its file. */
    int line(DataNode node) {
        byte[] bytes = files.files().get(node.file());
        if (bytes == null || !node.file().endsWith(".yaml")) {
            return 1;
        }
        return places.computeIfAbsent(
                        node.file(),
                        path -> YamlPlaces.of(path, new String(bytes, StandardCharsets.UTF_8), new ArrayList<>()))
                .spot(node.way())
                .line();
    }

    /** A mutant that puts one value in the place of another. */
    Change change(String id, MutantKind kind, DataNode at, @Nullable JsonNode value, Reach reach, Text words) {
        return new Change(
                new Mutant(id, kind, at.file(), line(at), words),
                new Alteration.OfData(new Edit(at.steps(), value)),
                reach);
    }

    /** The mutants that move a date, where there is one, by a day. */
    List<Change> byADay(String id, DataNode date, Reach reach, String phrase, Text subject) {
        if (!date.isThere()) {
            return List.of();
        }
        LocalDate day = LocalDate.parse(date.value().asText());
        List<Change> changes = new ArrayList<>();
        LocalDate inForceFrom =
                LocalDate.parse(tree.path("pack").path("validFrom").asText());
        for (int step : new int[] {-1, 1}) {
            LocalDate other = day.plusDays(step);
            if (other.isBefore(inForceFrom) && !date.file().equals("pack.yaml")) {
                continue; // nothing is asked on a day before the pack is in force
            }
            changes.add(change(
                    id + (step < 0 ? "/earlier" : "/later"),
                    MutantKind.DATE,
                    date,
                    TextNode.valueOf(other.toString()),
                    reach,
                    Words.text(phrase, subject, other, day)));
        }
        return changes;
    }
}
