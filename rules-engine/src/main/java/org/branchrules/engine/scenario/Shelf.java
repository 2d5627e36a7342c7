package org.branchrules.engine.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.internal.check.YamlFile;
import org.branchrules.engine.pack.PackFiles;

/**
 * The baselines of a pack and of those that it may start from. A name is looked for in the pack itself, then in those that it
 * extends, nearest first, then in those beside it; {@code pack/name} is looked for in that pack alone, which may also be one
 * on the class path.
 */
final class Shelf {
    private static final String FOLDER = "scenarios/baselines/";
    private static final String ENDING = ".yaml";

    private final String id;
    private final String edition;
    private final SortedMap<String, YamlFile> own = new TreeMap<>();
    private final Map<String, Shelf> packs;
    private final List<String> parents;

    private Shelf(PackFiles files, Map<String, Shelf> packs) {
        this.packs = packs;
        JsonNode header = Optional.ofNullable(files.files().get("pack.yaml"))
                .map(bytes -> YamlFile.of("pack.yaml", bytes).data())
                .orElseGet(MissingNode::getInstance);
        this.id = header.path("id").asText("");
        this.edition = header.path("edition").asText("");
        List<String> named = new ArrayList<>();
        header.path("extends").forEach(parent -> named.add(parent.asText()));
        this.parents = List.copyOf(named);
        files.matching(FOLDER, ENDING).forEach((path, bytes) -> {
            String name = path.substring(FOLDER.length(), path.length() - ENDING.length());
            own.put(name, YamlFile.of(path, bytes));
        });
    }

    /** The baselines of a pack, with packs beside it. */
    static Shelf of(PackFiles pack, List<PackFiles> others) {
        Map<String, Shelf> packs = new LinkedHashMap<>();
        others.forEach(other -> {
            Shelf shelf = new Shelf(other, packs);
            packs.putIfAbsent(shelf.id, shelf);
        });
        return new Shelf(pack, packs);
    }

    /** Id of the pack. */
    String id() {
        return id;
    }

    /** Edition of the pack. */
    String edition() {
        return edition;
    }

    /** A baseline, and the shelf on which it stands. */
    record Found(Shelf shelf, String name, YamlFile file) {
        /** The baseline that it starts from; nothing where it starts from none, or that is not there. */
        Optional<Found> base() {
            String base = file.data().path("extends").asText("");
            return base.isEmpty() ? Optional.empty() : shelf.find(base);
        }
    }

    /** The pack's own baselines by name. */
    SortedMap<String, YamlFile> own() {
        return own;
    }

    /** The names that can be used: those of the pack and, as {@code pack/name}, of the others that were looked at. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(own.keySet());
        ancestors().forEach(shelf -> names.addAll(shelf.own.keySet()));
        return names;
    }

    Optional<Found> find(String name) {
        int slash = name.indexOf('/');
        if (slash > 0) {
            return shelf(name.substring(0, slash)).flatMap(shelf -> shelf.at(name.substring(slash + 1)));
        }
        Optional<Found> here = at(name);
        if (here.isPresent()) {
            return here;
        }
        List<Shelf> rest = ancestors();
        packs.values().stream().filter(shelf -> !rest.contains(shelf)).toList().forEach(rest::add);
        return rest.stream().flatMap(shelf -> shelf.at(name).stream()).findFirst();
    }

    private Optional<Found> at(String name) {
        return Optional.ofNullable(own.get(name)).map(file -> new Found(this, name, file));
    }

    /** The packs that it extends, nearest first. */
    private List<Shelf> ancestors() {
        Set<Shelf> found = new LinkedHashSet<>();
        List<Shelf> level = List.of(this);
        while (!level.isEmpty()) {
            List<Shelf> above = new ArrayList<>();
            for (Shelf shelf : level) {
                for (String parent : shelf.parents) {
                    shelf(parent)
                            .filter(candidate -> candidate != this && found.add(candidate))
                            .ifPresent(above::add);
                }
            }
            level = above;
        }
        return new ArrayList<>(found);
    }

    private Optional<Shelf> shelf(String pack) {
        if (pack.equals(id)) {
            return Optional.of(this);
        }
        if (!packs.containsKey(pack)) {
            PackFiles.ofClassPath(pack).ifPresent(files -> packs.put(pack, new Shelf(files, packs)));
        }
        return Optional.ofNullable(packs.get(pack));
    }
}
