package org.branchrules.engine.internal.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.branchrules.model.RequirementId;
import org.branchrules.model.policy.Requirement;

/**
 * What a pack may name without defining it: whatever the packs that it extends define, and those that they extend, in any of
 * their editions. Immutable.
 *
 * @param packs every edition of those packs, superior first
 */
public record Superiors(List<PackData> packs) {
    /** Of a pack that extends nothing. */
    public static final Superiors NONE = new Superiors(List.of());

    public Superiors {
        packs = List.copyOf(packs);
    }

    /** Those of a pack that extends these packs. */
    public static Superiors of(Collection<String> parents, List<PackData> all) {
        Set<String> wanted = new TreeSet<>(parents);
        List<PackData> packs = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            PackData pack = all.get(i);
            if (wanted.contains(pack.id())) {
                packs.add(0, pack);
                wanted.addAll(pack.header().parents());
            }
        }
        return new Superiors(packs);
    }

    /** The parameters, by key. */
    Map<String, ParameterDefinition> parameters() {
        Map<String, ParameterDefinition> parameters = new LinkedHashMap<>();
        packs.forEach(pack -> parameters.putAll(pack.parameters()));
        return parameters;
    }

    /** The requirements, by id. */
    Map<RequirementId, Requirement> requirements() {
        Map<RequirementId, Requirement> requirements = new LinkedHashMap<>();
        packs.forEach(
                pack -> pack.requirements().forEach(requirement -> requirements.put(requirement.id(), requirement)));
        return requirements;
    }

    /** Ids of the criteria. */
    Set<String> criteria() {
        Set<String> criteria = new LinkedHashSet<>();
        packs.forEach(pack -> pack.criteria().forEach(criterion -> criteria.add(criterion.id())));
        return criteria;
    }

    /** Ids of the caps and vetoes. */
    Set<String> ceilings() {
        Set<String> ceilings = new LinkedHashSet<>();
        packs.forEach(pack -> ceilings.addAll(pack.scheme().ceilings().keySet()));
        return ceilings;
    }

    /** Ids of the remedies that rules propose. */
    Set<String> remedies() {
        Set<String> remedies = new LinkedHashSet<>();
        packs.forEach(pack -> remedies.addAll(pack.remedies().keySet()));
        return remedies;
    }
}
