package org.branchrules.engine.internal.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.policy.RemedyTemplate;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.rule.Parameters;

/** A pack with the values in force on one day, and its texts with those values filled in. Immutable. */
public final class ResolvedPack {
    private final PackData data;
    private final ParameterTable parameters;
    private final Map<String, ParameterReading> readings;
    private final List<ParameterReading> readingsInOrder;
    private final List<Requirement> requirements;
    private final Map<RequirementId, List<ParameterReading>> read = new HashMap<>();
    private final Scheme scheme;
    private final Map<String, RemedyTemplate> remedies = new LinkedHashMap<>();

    private ResolvedPack(PackData data, LocalDate day, Map<String, String> overrides) {
        this.data = data;
        Map<String, Object> values = new HashMap<>();
        readings = new TreeMap<>();
        for (ParameterDefinition definition : data.parameters().values()) {
            ParameterDefinition.DatedValue value = valueOn(definition, day);
            Object effective = value.value();
            String override = overrides.get(definition.key());
            if (override != null) {
                effective = PackParser.valueOrNull(override, definition.unit());
                if (effective == null) {
                    throw new IllegalArgumentException(definition.key() + " cannot be " + override);
                }
            }
            values.put(definition.key(), effective);
            readings.put(
                    definition.key(),
                    new ParameterReading(
                            definition.key(),
                            definition.title(),
                            definition.unit().key(),
                            String.valueOf(effective),
                            value.from(),
                            value.source(),
                            data.id()));
        }
        readingsInOrder = List.copyOf(readings.values());
        parameters = new ParameterTable(values);
        requirements = data.requirements().stream().map(this::filled).toList();
        for (Requirement requirement : requirements) {
            read.put(
                    requirement.id(),
                    requirement.reads().stream().map(this::reading).toList());
        }
        scheme = filled(data.scheme());
        data.remedies().forEach((id, remedy) -> remedies.put(id, filled(remedy)));
    }

    /** The pack as it stands on each day on which something changes, by that day. */
    public static NavigableMap<LocalDate, ResolvedPack> byDay(PackData data, Map<String, String> overrides) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(data.validFrom()));
        data.parameters()
                .values()
                .forEach(definition ->
                        definition.values().forEach(value -> days.add(later(value.from(), data.validFrom()))));
        NavigableMap<LocalDate, ResolvedPack> byDay = new TreeMap<>();
        days.forEach(day -> byDay.put(day, new ResolvedPack(data, day, overrides)));
        return byDay;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static ParameterDefinition.DatedValue valueOn(ParameterDefinition definition, LocalDate day) {
        return definition.values().stream()
                .filter(value -> !value.from().isAfter(day))
                .max(Comparator.comparing(ParameterDefinition.DatedValue::from))
                .orElseThrow(() -> new IllegalArgumentException("`" + definition.key() + "` has no value on " + day));
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
        return new Text(filled(text.zh()), filled(text.en()));
    }

    private String filled(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        String filled = text;
        for (ParameterReading reading : readings.values()) {
            filled = filled.replace("{" + reading.key() + "}", reading.value());
        }
        return filled;
    }

    /** The pack's data, with its texts unfilled. */
    public PackData data() {
        return data;
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
