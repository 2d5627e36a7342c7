package org.branchrules.engine.internal.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.branchrules.model.record.BranchKind;
import org.jspecify.annotations.Nullable;

/**
 * The packs of a policy in all their editions, one upon the other. Immutable, and safe for use by several threads.
 *
 * <p>A pack binds a branch on a day where one of its editions is in force, the branch is of a kind and in a place that the
 * edition is made for, and every pack that it extends binds the branch too.
 */
public final class Layers {
    private final List<LoadedPack> editions;
    private final Map<String, String> overrides;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    /** The day from which a later edition of the same pack takes the place of one. */
    private final IdentityHashMap<LoadedPack, LocalDate> successors = new IdentityHashMap<>();

    private Layers(List<LoadedPack> editions, Map<String, String> overrides) {
        this.editions = inOrder(editions);
        this.overrides = Map.copyOf(overrides);
        Map<String, LoadedPack> latest = new HashMap<>();
        for (LoadedPack edition : this.editions) {
            LoadedPack before = latest.put(edition.data().id(), edition);
            if (before != null) {
                successors.put(before, edition.data().header().validFrom());
            }
        }
        for (LoadedPack edition : editions) {
            PackData data = edition.data();
            days.add(data.header().validFrom());
            if (data.header().validTo() != null) {
                days.add(data.header().validTo());
            }
            data.parameters().values().forEach(parameter -> addDays(parameter.values()));
            data.settings().forEach(setting -> addDays(setting.values()));
            data.displacements().stream()
                    .flatMap(displacement -> data.requirement(displacement.by()).stream())
                    .flatMap(by -> Stream.concat(Stream.ofNullable(by.validFrom()), Stream.ofNullable(by.validTo())))
                    .forEach(days::add);
        }
    }

    /** These packs; whether they fit together is for {@link LayerChecks} to say. */
    public static Layers of(List<LoadedPack> editions) {
        return new Layers(editions, Map.of());
    }

    private void addDays(List<ParameterDefinition.DatedValue> values) {
        values.forEach(value -> days.add(value.from()));
    }

    /** Superior first: by level, then those that others extend, then by id; the editions of a pack by date. */
    private static List<LoadedPack> inOrder(List<LoadedPack> editions) {
        Map<String, Integer> depths = new HashMap<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (LoadedPack edition : editions) {
                int depth = edition.data().header().parents().stream()
                        .mapToInt(parent -> depths.getOrDefault(parent, 0) + 1)
                        .max()
                        .orElse(0);
                if (depth > depths.getOrDefault(edition.data().id(), 0)) {
                    depths.put(edition.data().id(), depth);
                    changed = true;
                }
            }
        }
        return editions.stream()
                .sorted(Comparator.comparing(
                                (LoadedPack edition) -> edition.data().header().level())
                        .thenComparing(
                                edition -> depths.getOrDefault(edition.data().id(), 0))
                        .thenComparing(edition -> edition.data().id())
                        .thenComparing(edition -> edition.data().header().validFrom()))
                .toList();
    }

    /** The same packs with other values for some parameters, for all days. */
    public Layers withParameters(Map<String, String> values) {
        Set<String> known = new HashSet<>();
        editions.forEach(edition -> known.addAll(edition.data().parameters().keySet()));
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException("no parameter `" + key + "`");
            }
        }
        Map<String, String> all = new HashMap<>(overrides);
        all.putAll(values);
        return new Layers(editions, all);
    }

    /** The same packs, each changed in some way that leaves its data as they are. */
    public Layers map(UnaryOperator<LoadedPack> change) {
        return new Layers(editions.stream().map(change).toList(), overrides);
    }

    /** Every edition of every pack, superior first. */
    public List<LoadedPack> editions() {
        return editions;
    }

    /** What each of them says. */
    List<PackData> data() {
        return editions.stream().map(LoadedPack::data).toList();
    }

    /** The days on which anything changes. */
    public Set<LocalDate> days() {
        return Collections.unmodifiableSet(days);
    }

    /** Everything that binds any branch on that day: once for all branches that are bound by the same packs. */
    Set<Binding> bindings(LocalDate day) {
        List<@Nullable String> places = new ArrayList<>();
        places.add(null);
        editions.forEach(
                edition -> places.addAll(edition.data().header().scope().jurisdictions()));
        Set<Binding> bindings = new LinkedHashSet<>();
        for (String place : new LinkedHashSet<>(places)) {
            for (BranchKind kind : BranchKind.values()) {
                bindings.add(binding(day, kind, place));
            }
        }
        return bindings;
    }

    /** The parameters that somebody tries out, by key. */
    public Map<String, String> overrides() {
        return overrides;
    }

    /** The first day on which anything is in force. */
    public LocalDate inForceFrom() {
        return editions.stream()
                .map(edition -> edition.data().header().validFrom())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** The first day on which any edition of that pack is in force. */
    public LocalDate inForceFrom(String pack) {
        return editions.stream()
                .filter(edition -> edition.data().id().equals(pack))
                .map(edition -> edition.data().header().validFrom())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** The latest day up to that one on which anything changes; until the next such day, all is as on that day. */
    public LocalDate lastChange(LocalDate day) {
        LocalDate change = days.floor(day);
        return change == null ? LocalDate.MIN : change;
    }

    /** What all packs say together on the latest day on which any is in force, wherever they hold. */
    public ResolvedPolicy latest() {
        for (LocalDate day : days.descendingSet()) {
            Binding binding = binding(day);
            if (!binding.packs().isEmpty()) {
                return resolve(binding, day);
            }
        }
        throw new IllegalStateException("no pack is ever in force");
    }

    /** What binds branches of that kind and place on that day. */
    public Binding binding(LocalDate day, BranchKind kind, @Nullable String jurisdiction) {
        return binding(day, scope -> scope.binds(kind, jurisdiction));
    }

    /** Every pack that is in force on that day, wherever it holds. */
    public Binding binding(LocalDate day) {
        return binding(day, scope -> true);
    }

    private Binding binding(LocalDate day, Predicate<PackScope> binds) {
        List<LoadedPack> packs = new ArrayList<>();
        Set<String> binding = new HashSet<>();
        Set<String> madeFor = new LinkedHashSet<>();
        Set<String> madeForOthers = new HashSet<>();
        for (LoadedPack edition : editions) {
            PackHeader header = edition.data().header();
            boolean meant = binds.test(header.scope()) && madeFor.containsAll(header.parents());
            boolean inForce = isInForce(edition, day);
            if (meant) {
                madeFor.add(header.id());
            } else if (inForce) {
                madeForOthers.add(header.id());
            }
            if (meant && inForce && binding.containsAll(header.parents())) {
                packs.add(edition);
                binding.add(header.id());
            }
        }
        madeFor.removeAll(binding);
        madeFor.removeAll(madeForOthers);
        return new Binding(packs, List.copyOf(madeFor));
    }

    private boolean isInForce(LoadedPack edition, LocalDate day) {
        LocalDate successor = successors.get(edition);
        return edition.data().header().isInForceOn(day) && (successor == null || day.isBefore(successor));
    }

    /** What those packs say together on that day. */
    public ResolvedPolicy resolve(Binding binding, LocalDate day) {
        return new ResolvedPolicy(this, binding, day);
    }
}
