package org.branchrules.engine.internal.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.policy.Criterion;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.policy.RemedyTemplate;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.rule.Parameters;

/** What some packs say together on one day: their values, and their texts with those values filled in. Immutable. */
public final class ResolvedPolicy {
    private final Binding binding;
    private final ParameterTable parameters;
    private final Map<String, ParameterReading> readings = new TreeMap<>();
    private final List<ParameterReading> readingsInOrder;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final Map<RequirementId, LoadedPack> packs = new HashMap<>();
    private final Map<RequirementId, List<ParameterReading>> read = new HashMap<>();
    private final Map<RequirementId, Map<BranchKind, Reason.Displaced>> displaced = new HashMap<>();
    private final Scheme scheme;
    private final Map<String, RemedyTemplate> remedies = new LinkedHashMap<>();

    ResolvedPolicy(Layers layers, Binding binding, LocalDate day) {
        this.binding = binding;
        ParametersInForce inForce = ParametersInForce.on(day, binding.packs(), layers.overrides());
        readings.putAll(inForce.readings());
        readingsInOrder = List.copyOf(readings.values());
        parameters = new ParameterTable(inForce.values());
        Scheme merged = null;
        for (LoadedPack pack : binding.packs()) {
            PackData data = pack.data();
            criteria.addAll(data.criteria());
            merged = merged == null ? data.scheme() : data.scheme().over(merged);
            data.remedies().forEach((id, remedy) -> remedies.put(id, filled(remedy)));
            for (Requirement requirement : data.requirements()) {
                requirements.add(filled(requirement));
                packs.put(requirement.id(), pack);
                read.put(
                        requirement.id(),
                        requirement.reads().stream().map(this::reading).toList());
            }
            data.displacements().stream()
                    .filter(displacement -> data.requirement(displacement.by())
                            .filter(by -> by.bindsOn(day))
                            .isPresent())
                    .forEach(displacement -> displace(pack, displacement));
        }
        requirements.sort(Comparator.comparing(Requirement::id));
        scheme = filled(Objects.requireNonNull(merged, "no pack binds"));
    }

    private void displace(LoadedPack pack, Displacement displacement) {
        Reason.Displaced reason =
                new Reason.Displaced(displacement.by(), pack.data().id(), displacement.clause());
        for (BranchKind kind : BranchKind.values()) {
            if (displacement.concerns(kind)) {
                displaced
                        .computeIfAbsent(displacement.requirement(), id -> new EnumMap<>(BranchKind.class))
                        .put(kind, reason);
            }
        }
    }

    private ParameterReading reading(String key) {
        ParameterReading reading = readings.get(key);
        if (reading == null) {
            throw new IllegalArgumentException("no parameter `" + key + "`");
        }
        return reading;
    }

    private Requirement filled(Requirement requirement) {
        RemedyTemplate remedy = requirement.remedy();
        Text reason = requirement.reason();
        Text doubt = requirement.doubt();
        return new Requirement(
                requirement.id(),
                requirement.article(),
                filled(requirement.title()),
                filled(requirement.text()),
                requirement.criterion(),
                requirement.modality(),
                requirement.duty(),
                requirement.coding(),
                reason == null ? null : filled(reason),
                requirement.applies(),
                requirement.trigger(),
                requirement.needs(),
                requirement.reads(),
                requirement.key(),
                requirement.rejects(),
                doubt == null ? null : filled(doubt),
                remedy == null ? null : filled(remedy),
                requirement.validFrom(),
                requirement.validTo());
    }

    private RemedyTemplate filled(RemedyTemplate remedy) {
        return new RemedyTemplate(
                filled(remedy.action()),
                filled(remedy.proof()),
                remedy.responsible(),
                remedy.within(),
                remedy.repair());
    }

    private Scheme filled(Scheme raw) {
        Map<String, Scheme.Ceiling> ceilings = new LinkedHashMap<>();
        raw.ceilings()
                .forEach((id, ceiling) -> ceilings.put(
                        id,
                        new Scheme.Ceiling(
                                id, ceiling.veto(), ceiling.grade(), filled(ceiling.text()), ceiling.needs())));
        return new Scheme(raw.weights(), raw.bands(), raw.gradeNames(), ceilings);
    }

    private Text filled(Text text) {
        return text.zh().indexOf('{') < 0 && text.en().indexOf('{') < 0
                ? text
                : new Text(filled(text.zh()), filled(text.en()));
    }

    private String filled(String text) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length());
        int end = 0;
        for (; open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            ParameterReading reading = close < 0 ? null : readings.get(text.substring(open + 1, close));
            if (reading != null) {
                filled.append(text, end, open).append(reading.value());
                end = close + 1;
            }
        }
        return filled.append(text, end, text.length()).toString();
    }

    /** The packs that bind, superior first, and those of which none is in force. */
    public Binding binding() {
        return binding;
    }

    /** The pack in which a requirement stands. */
    public LoadedPack packOf(RequirementId requirement) {
        return Objects.requireNonNull(packs.get(requirement), requirement::value);
    }

    /** Why a requirement does not hold, by the kinds of branch for which it does not. */
    public Map<BranchKind, Reason.Displaced> displaced(RequirementId requirement) {
        return displaced.getOrDefault(requirement, Map.of());
    }

    /** The criteria, in the order of the packs. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** The values, as rules read them. */
    public Parameters parameters() {
        return parameters;
    }

    /** Every parameter with its source, by key. */
    public List<ParameterReading> readings() {
        return readingsInOrder;
    }

    /** The requirements, in the order of the catalogue. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** The parameters that the rules of a requirement read. */
    public List<ParameterReading> readBy(RequirementId requirement) {
        return read.getOrDefault(requirement, List.of());
    }

    /** The scheme. */
    public Scheme scheme() {
        return scheme;
    }

    /** The remedies that rules propose, by id. */
    public Map<String, RemedyTemplate> remedies() {
        return remedies;
    }

    /** The number that a catalogue limit names: itself, or the value of a parameter. */
    public int limit(String parameterOrNumber) {
        return parameters.limit(parameterOrNumber);
    }
}
