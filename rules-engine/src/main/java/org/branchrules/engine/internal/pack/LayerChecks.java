package org.branchrules.engine.internal.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;
import org.branchrules.model.RequirementId;
import org.branchrules.model.policy.Criterion;
import org.branchrules.model.policy.Level;

/**
 * Whether the packs of a policy fit together, as far as that can be told without looking at single days; {@link DayChecks} does
 * the rest. Each problem names both places.
 */
final class LayerChecks {
    private final Layers layers;
    private final List<PackProblem> problems = new ArrayList<>();

    private LayerChecks(Layers layers) {
        this.layers = layers;
    }

    /** Everything that does not fit. */
    static List<PackProblem> of(Layers layers) {
        LayerChecks checks = new LayerChecks(layers);
        List<PackData> packs = layers.data();
        packs.forEach(checks::level);
        packs.forEach(checks::displacements);
        checks.editions();
        checks.unique(
                PackCheck.REQUIREMENT_IN_TWO_PACKS,
                "catalogue",
                pack -> pack.requirements().stream()
                        .map(requirement -> requirement.id().value())
                        .toList());
        checks.unique(
                PackCheck.PARAMETER_IN_TWO_PACKS,
                "parameters.yaml",
                pack -> pack.parameters().keySet());
        checks.unique(
                PackCheck.CRITERION_IN_TWO_PACKS,
                "pack.yaml",
                pack -> pack.criteria().stream().map(Criterion::id).toList());
        checks.unique(
                PackCheck.CEILING_IN_TWO_PACKS,
                "scheme.yaml",
                pack -> pack.scheme().ceilings().keySet());
        checks.unique(
                PackCheck.REMEDY_IN_TWO_PACKS,
                "remedies.yaml",
                pack -> pack.remedies().keySet());
        // packs in a wrong order bind nothing, which says no more than that
        boolean ordered = checks.problems.stream()
                .noneMatch(problem ->
                        problem.file().equals("pack.yaml") && problem.check().severity() == Severity.ERROR);
        DayChecks.of(layers).stream()
                .filter(problem -> ordered || problem.check() != PackCheck.NEVER_BINDS)
                .forEach(checks.problems::add);
        return checks.problems;
    }

    private void level(PackData pack) {
        Set<String> named = new HashSet<>();
        for (PackData parent : layers.data()) {
            Level above = parent.header().level();
            Level own = pack.header().level();
            if (pack.header().parents().contains(parent.id())
                    && !own.isBelow(above)
                    && !(own == Level.NATIONAL && above == Level.NATIONAL)
                    && named.add(parent.id())) {
                problem(
                        "pack.yaml",
                        "level",
                        PackCheck.LEVEL_NOT_BELOW,
                        pack.header().name(),
                        name(own),
                        parent.header().name(),
                        name(above));
            }
        }
    }

    static String name(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private void displacements(PackData pack) {
        Superiors superiors = Superiors.of(pack.header().parents(), layers.data());
        for (Displacement displacement : pack.displacements()) {
            RequirementId displaced = displacement.requirement();
            if (pack.requirements().stream().noneMatch(own -> own.id().equals(displacement.by()))) {
                displacement(PackCheck.DISPLACED_BY_NO_OWN_REQUIREMENT, pack, displaced, displacement.by());
            }
            PackData owner = superiors.packs().stream()
                    .filter(superior -> superior.displaceable().containsKey(displaced))
                    .findFirst()
                    .orElse(null);
            if (owner == null) {
                displacement(PackCheck.DISPLACES_UNKNOWN_REQUIREMENT, pack, displaced);
                continue;
            }
            Displaceable displaceable = owner.displaceable().get(displaced);
            if (displaceable == Displaceable.BY_NONE) {
                displacement(
                        PackCheck.NOT_DISPLACEABLE,
                        pack,
                        displaced,
                        owner.header().name());
            } else if (displaceable == Displaceable.BY_NATIONAL && pack.header().level() != Level.NATIONAL) {
                displacement(
                        PackCheck.KEY_NOT_DISPLACEABLE,
                        pack,
                        displaced,
                        owner.header().name(),
                        name(pack.header().level()));
            }
        }
    }

    private void displacement(PackCheck check, PackData pack, RequirementId displaced, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(pack.header().name(), displaced));
        arguments.addAll(List.of(more));
        problem("displaces.yaml", displaced.value(), check, arguments.toArray());
    }

    private void editions() {
        Map<String, PackHeader> latest = new HashMap<>();
        Set<String> named = new HashSet<>();
        for (PackData pack : layers.data()) {
            PackHeader next = pack.header();
            PackHeader before = latest.put(next.id(), next);
            if (!named.add(next.name())) {
                problem("pack.yaml", "edition", PackCheck.EDITION_TWICE, next.id(), next.edition());
            }
            if (before == null) {
                continue;
            }
            if (before.validFrom().equals(next.validFrom())) {
                problem(
                        "pack.yaml",
                        "validFrom",
                        PackCheck.EDITIONS_BEGIN_TOGETHER,
                        next.name(),
                        before.name(),
                        next.validFrom());
            } else if (before.validTo() != null && before.validTo().isAfter(next.validFrom())) {
                problem(
                        "pack.yaml",
                        "validFrom",
                        PackCheck.EDITIONS_OVERLAP,
                        next.name(),
                        next.validFrom(),
                        before.name(),
                        before.validTo());
            } else if (before.validTo() != null && before.validTo().isBefore(next.validFrom())) {
                problem(
                        "pack.yaml",
                        "validFrom",
                        PackCheck.EDITIONS_LEAVE_A_GAP,
                        next.name(),
                        next.validFrom(),
                        before.name(),
                        before.validTo());
            }
        }
    }

    private void unique(PackCheck check, String file, Function<PackData, Iterable<String>> ids) {
        Map<String, PackData> first = new LinkedHashMap<>();
        Set<String> named = new HashSet<>();
        for (PackData pack : layers.data()) {
            for (String id : ids.apply(pack)) {
                PackData other = first.putIfAbsent(id, pack);
                if (other != null && !other.id().equals(pack.id()) && named.add(id + " " + pack.id())) {
                    problem(
                            file,
                            id,
                            check,
                            id,
                            pack.header().name(),
                            other.header().name());
                }
            }
        }
    }

    private void problem(String file, String where, PackCheck check, Object... arguments) {
        problems.add(Problems.in(file, where, check, arguments));
    }
}
