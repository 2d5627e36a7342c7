package org.branchrules.engine.internal.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.record.BranchKind;

/**
 * Whether the packs that bind a branch together fit together, on every day on which something changes and for every kind and
 * place that packs distinguish: nothing loosens, and no two of them that are not one below the other say the same thing
 * differently. Each problem is reported for the first day on which it shows.
 */
final class DayChecks {
    private final Map<List<Object>, PackProblem> problems = new LinkedHashMap<>();

    private DayChecks() {}

    static List<PackProblem> of(Layers layers) {
        DayChecks checks = new DayChecks();
        Set<LoadedPack> idle = new LinkedHashSet<>(layers.editions());
        for (LocalDate day : layers.days()) {
            for (Binding binding : layers.bindings(day)) {
                idle.removeAll(binding.packs());
                checks.new OneDay(binding, day).check();
            }
        }
        idle.forEach(edition -> checks.neverBinds(edition.data().header()));
        return List.copyOf(checks.problems.values());
    }

    private void neverBinds(PackHeader header) {
        problems.put(
                List.of(PackCheck.NEVER_BINDS, header.name()),
                Problems.in(
                        "pack.yaml",
                        "extends",
                        PackCheck.NEVER_BINDS,
                        header.name(),
                        String.join(", ", header.parents())));
    }

    /** A value and who gives it. */
    private record Held(PackData pack, ParameterDefinition.DatedValue value) {}

    /** What binds some branches on one day. */
    private final class OneDay {
        private final Binding binding;
        private final LocalDate day;
        private final Map<String, Set<String>> above = new HashMap<>();
        private final Map<String, ParameterDefinition> definitions = new HashMap<>();
        private final Map<String, PackData> owners = new HashMap<>();
        private final Map<String, List<Held>> held = new HashMap<>();
        private final Set<String> criteria = new HashSet<>();
        private final Map<String, PackData> displacing = new HashMap<>();

        OneDay(Binding binding, LocalDate day) {
            this.binding = binding;
            this.day = day;
        }

        void check() {
            for (LoadedPack loaded : binding.packs()) {
                PackData pack = loaded.data();
                Set<String> superiors = new HashSet<>(pack.header().parents());
                pack.header().parents().forEach(parent -> superiors.addAll(above.getOrDefault(parent, Set.of())));
                above.put(pack.id(), superiors);
                pack.criteria().forEach(criterion -> criteria.add(criterion.id()));
                pack.parameters().values().forEach(parameter -> define(pack, parameter));
                pack.settings().forEach(setting -> set(pack, setting));
                pack.displacements().forEach(displacement -> displace(pack, displacement));
                pack.requirements().forEach(requirement -> names(pack, requirement));
            }
        }

        private void define(PackData pack, ParameterDefinition definition) {
            definitions.put(definition.key(), definition);
            owners.put(definition.key(), pack);
            ParameterDefinition.DatedValue value = ParameterDefinition.valueOn(definition.values(), day);
            if (value != null) {
                held.computeIfAbsent(definition.key(), key -> new ArrayList<>()).add(new Held(pack, value));
            }
        }

        private void set(PackData pack, Setting setting) {
            String key = setting.key();
            ParameterDefinition.DatedValue value = ParameterDefinition.valueOn(setting.values(), day);
            List<Held> others = held.getOrDefault(key, List.of());
            ParameterDefinition definition = definitions.get(key);
            if (value == null) {
                return;
            }
            PackData owner = owners.get(key);
            if (definition == null || owner == null || others.isEmpty()) {
                missing(pack, "parameters.yaml", key, key);
                return;
            }
            if (definition.lowerLevels().equals("nothing") && !amends(pack, owner)) {
                problem(PackCheck.SETS_FIXED_PARAMETER, pack, key, name(owner));
            }
            for (Held other : others) {
                if (unrelated(pack, other.pack())) {
                    problem(
                            PackCheck.SET_BY_TWO_PACKS,
                            pack,
                            key,
                            name(other.pack()),
                            LayerChecks.name(pack.header().level()),
                            day);
                } else if (!amends(pack, other.pack())
                        && definition.lowerLevels().equals("tighten")
                        && definition.loosens(value.value(), other.value().value())) {
                    problem(
                            PackCheck.SETS_LOOSER_VALUE,
                            pack,
                            key,
                            name(other.pack()),
                            value.value(),
                            value.from(),
                            other.value().value(),
                            other.value().from(),
                            definition.stricter());
                }
            }
            others.removeIf(other -> amends(pack, other.pack()));
            others.add(new Held(pack, value));
        }

        /** Whether it stands upon the other at the same level: its values take the place of the other's, in any direction. */
        private boolean amends(PackData pack, PackData other) {
            return pack.header().level() == other.header().level() && !unrelated(pack, other);
        }

        /** Whether they stand beside each other: at one level, and none extends the other. */
        private boolean unrelated(PackData pack, PackData other) {
            return pack.header().level() == other.header().level()
                    && !above.getOrDefault(pack.id(), Set.of()).contains(other.id());
        }

        private void displace(PackData pack, Displacement displacement) {
            for (BranchKind kind : BranchKind.values()) {
                if (!displacement.concerns(kind) || !pack.header().scope().binds(kind)) {
                    continue;
                }
                PackData other = displacing.put(displacement.requirement() + " " + kind, pack);
                if (other != null && unrelated(pack, other)) {
                    String id = displacement.requirement().value();
                    problems.putIfAbsent(
                            List.of(PackCheck.DISPLACED_BY_TWO_PACKS, pack.header(), id, other.header()),
                            Problems.in(
                                    "displaces.yaml",
                                    id,
                                    PackCheck.DISPLACED_BY_TWO_PACKS,
                                    name(pack),
                                    id,
                                    name(other),
                                    day));
                }
            }
        }

        private void names(PackData pack, Requirement requirement) {
            String id = requirement.id().value();
            if (!criteria.contains(requirement.criterion())) {
                missing(pack, "catalogue", id, requirement.criterion());
            }
            for (String key : requirement.reads()) {
                if (!definitions.containsKey(key)) {
                    missing(pack, "catalogue", id, key);
                }
            }
            for (Condition condition : requirement.applies()) {
                if (condition instanceof Condition.Limit limit
                        && !Character.isDigit(limit.parameterOrNumber().charAt(0))
                        && !definitions.containsKey(limit.parameterOrNumber())) {
                    missing(pack, "catalogue", id, limit.parameterOrNumber());
                }
            }
        }

        private void missing(PackData pack, String file, String where, String what) {
            problems.putIfAbsent(
                    List.of(PackCheck.NOT_DEFINED_ON_DAY, pack.header(), where, what),
                    Problems.in(file, where, PackCheck.NOT_DEFINED_ON_DAY, name(pack), what, day));
        }

        private void problem(PackCheck check, PackData pack, String key, String other, Object... more) {
            List<Object> arguments = new ArrayList<>(List.of(name(pack), key, other));
            arguments.addAll(List.of(more));
            problems.putIfAbsent(
                    List.of(check, pack.header(), key, other),
                    Problems.in("parameters.yaml", key, check, arguments.toArray()));
        }

        private static String name(PackData pack) {
            return pack.header().name();
        }
    }
}
