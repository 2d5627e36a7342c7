package org.branchrules.engine.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.check.YamlFile;
import org.branchrules.engine.internal.condition.Reasoning;
import org.branchrules.engine.internal.condition.WrittenRule;
import org.branchrules.engine.internal.pack.IncomingPack;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.PackHeader;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.model.RequirementId;
import org.branchrules.model.record.Section;
import org.branchrules.model.rule.Parameters;

/** The pack that is asked, with the places of what it says. Used by one thread. */
final class Subject {
    private final PackFiles files;
    private final Policy policy;
    private final LoadedPack pack;
    private final Map<String, YamlFile> read = new HashMap<>();

    Subject(PackFiles files, Policy policy) {
        this.files = files;
        this.policy = policy;
        PackHeader header = IncomingPack.of(files).header();
        this.pack = policy.layers().editions().stream()
                .filter(edition -> edition.data().header().name().equals(header.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the policy does not hold " + header.name()));
    }

    PackFiles files() {
        return files;
    }

    Policy policy() {
        return policy;
    }

    LoadedPack pack() {
        return pack;
    }

    PackHeader header() {
        return pack.data().header();
    }

    List<WrittenRule> rules() {
        return pack.written().all();
    }

    /** Reasoning with the figures of every day on which one changes while the pack is in force. */
    Reasoning reasoning() {
        List<Parameters> days = new ArrayList<>();
        for (LocalDate day : policy.layers().days()) {
            var binding = policy.layers().binding(day);
            if (binding.packs().contains(pack)) {
                days.add(policy.layers().resolve(binding, day).parameters());
            }
        }
        return new Reasoning(days);
    }

    /** The sections of the record that a requirement of the policy needs. */
    List<String> sections(RequirementId id) {
        return policy.requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .flatMap(requirement -> requirement.needs().stream())
                .map(Section::fieldName)
                .toList();
    }

    /** What bears on a rule. */
    Around around(WrittenRule rule) {
        return Around.sections(SilentRules.requirement(rule).map(this::sections).orElse(List.of()));
    }

    /**
     * Where something stands.
     *
     * @param line from 1
     */
    record Place(String file, int line) {}

    /** Where a requirement stands; where the pack begins for one of another pack. */
    Place requirement(RequirementId id) {
        return listed("catalogue/", "requirements", "id", id.value()).orElse(new Place("pack.yaml", 1));
    }

    Place band(int number) {
        return new Place("scheme.yaml", line("scheme.yaml", "bands[" + number + "]"));
    }

    Place level(String scheme, int number) {
        return files.matching("ratings/", ".yaml").keySet().stream()
                .filter(path -> file(path).data().path("id").asText().equals(scheme))
                .findFirst()
                .map(path -> new Place(path, line(path, "levels[" + number + "]")))
                .orElse(new Place("pack.yaml", 1));
    }

    private Optional<Place> listed(String folder, String list, String field, String value) {
        for (String path : files.matching(folder, ".yaml").keySet()) {
            var items = file(path).data().path(list);
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).path(field).asText().equals(value)) {
                    return Optional.of(new Place(path, line(path, list + "[" + i + "]")));
                }
            }
        }
        return Optional.empty();
    }

    private int line(String path, String where) {
        return file(path).spot(where).line();
    }

    private YamlFile file(String path) {
        return read.computeIfAbsent(path, key -> YamlFile.of(key, files.files().getOrDefault(key, new byte[0])));
    }
}
