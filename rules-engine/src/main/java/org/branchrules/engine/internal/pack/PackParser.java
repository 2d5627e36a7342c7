package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchrules.engine.internal.scheme.RatingScheme;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.policy.BranchAttribute;
import org.branchrules.model.policy.Coding;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.policy.Criterion;
import org.branchrules.model.policy.Duty;
import org.branchrules.model.policy.Level;
import org.branchrules.model.policy.Modality;
import org.branchrules.model.policy.RemedyTemplate;
import org.branchrules.model.policy.Repair;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.policy.Responsible;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.Section;
import org.jspecify.annotations.Nullable;

/** Reads the data of a pack, and reports everything that is wrong with it at once. */
public final class PackParser {
    private static final int POINT = 100;

    private final Superiors superiors;
    private final List<PackProblem> problems;

    private PackParser(Superiors superiors, List<PackProblem> problems) {
        this.superiors = superiors;
        this.problems = problems;
    }

    /** The pack in the tree of {@link PackTree}; complete only when no problem was added. */
    public static PackData parse(JsonNode tree, Superiors superiors, List<PackProblem> problems) {
        return new PackParser(superiors, problems).parse(tree);
    }

    /** What the pack says of itself, which is all that can be read before the packs that it extends are known. */
    static PackHeader header(JsonNode tree, List<PackProblem> problems) {
        PackNode pack = new PackNode(tree.path("pack"), "pack.yaml", "", problems);
        LocalDate from = pack.date("validFrom");
        LocalDate to = pack.has("validTo") ? pack.date("validTo") : null;
        if (to != null && !to.isAfter(from)) {
            pack.at("validTo").problem(PackCheck.ENDS_BEFORE_IT_BEGINS, to, from);
        }
        return new PackHeader(
                pack.string("id"),
                pack.string("edition"),
                pack.text("title"),
                pack.constant("level", Level.class, Level.UNIT),
                pack.each("extends", PackNode::string),
                from,
                to,
                new PackScope(
                        Set.copyOf(pack.constants("kinds", BranchKind.class)),
                        pack.each("jurisdictions", PackParser::jurisdiction)));
    }

    private static String jurisdiction(PackNode item) {
        if (!item.string().matches("\\d{2}|\\d{4}|\\d{6}")) {
            item.problem(PackCheck.NOT_A_JURISDICTION, item.string());
        }
        return item.string();
    }

    private PackData parse(JsonNode tree) {
        PackNode pack = new PackNode(tree.path("pack"), "pack.yaml", "", problems);
        pack.onlyFields(
                "id",
                "edition",
                "title",
                "authority",
                "level",
                "validFrom",
                "validTo",
                "extends",
                "kinds",
                "jurisdictions",
                "source",
                "criteria");
        List<Criterion> criteria = pack.eachEntry("criteria", item -> {
            item.onlyFields("id", "title", "chapters");
            return new Criterion(
                    item.string("id"),
                    item.text("title"),
                    item.each("chapters", chapter -> Integer.valueOf(chapter.string())));
        });
        PackHeader header = header(tree, problems);
        Set<String> criterionIds = new LinkedHashSet<>(superiors.criteria());
        criteria.forEach(criterion -> criterionIds.add(criterion.id()));
        ParameterParser parameterParser = new ParameterParser(problems);
        Map<String, ParameterDefinition> parameters = parameterParser.definitions(tree, header.validFrom());
        Map<String, ParameterDefinition> known = new LinkedHashMap<>(superiors.parameters());
        known.putAll(parameters);
        Map<RequirementId, Displaceable> displaceable = new LinkedHashMap<>();
        List<Requirement> requirements = requirements(tree, criterionIds, known, displaceable);
        Scheme scheme = scheme(tree, header);
        if (header.isRoot() && requirements.isEmpty()) {
            pack.in("catalogue").problem(PackCheck.FILE_MISSING, "catalogue/*.yaml");
        }
        return new PackData(
                header,
                criteria,
                requirements,
                displaceable,
                parameters,
                parameterParser.settings(tree, superiors.parameters()),
                displacements(tree),
                scheme,
                remedies(tree),
                ratings(tree, requirements, scheme));
    }

    private List<RatingScheme> ratings(JsonNode tree, List<Requirement> requirements, Scheme scheme) {
        Map<RequirementId, Requirement> known = new LinkedHashMap<>(superiors.requirements());
        requirements.forEach(requirement -> known.put(requirement.id(), requirement));
        Set<String> ceilings = new LinkedHashSet<>(superiors.ceilings());
        ceilings.addAll(scheme.ceilings().keySet());
        return new RatingSchemeParser(known, ceilings, problems).parse(tree.path("ratings"));
    }

    private List<Requirement> requirements(
            JsonNode tree,
            Set<String> criteria,
            Map<String, ParameterDefinition> parameters,
            Map<RequirementId, Displaceable> displaceable) {
        Map<RequirementId, Requirement> requirements = new LinkedHashMap<>();
        for (JsonNode chapter : tree.path("catalogue")) {
            String file = chapter.path("file").asText("catalogue");
            PackNode node = new PackNode(chapter, file, "", problems);
            node.onlyFields("chapter", "title", "requirements");
            for (PackNode item : node.entries("requirements")) {
                Requirement requirement = requirement(item.named(item.string("id")), parameters);
                if (requirement == null) {
                    continue;
                }
                displaceable.put(requirement.id(), displaceable(item, requirement));
                if (!criteria.isEmpty() && !criteria.contains(requirement.criterion())) {
                    item.named(requirement.id().value())
                            .at("criterion")
                            .unknown(
                                    PackCheck.NOT_ONE_OF,
                                    requirement.criterion(),
                                    criteria,
                                    requirement.criterion(),
                                    String.join(", ", criteria));
                }
                if (requirements.put(requirement.id(), requirement) != null) {
                    item.named(requirement.id().value()).problem(PackCheck.TWICE, requirement.id());
                }
            }
        }
        return requirements.values().stream()
                .sorted(java.util.Comparator.comparing(Requirement::id))
                .toList();
    }

    private static Displaceable displaceable(PackNode item, Requirement requirement) {
        if (item.has("displaceable")) {
            return item.truth("displaceable") ? Displaceable.BY_ALL : Displaceable.BY_NONE;
        }
        return requirement.key() || requirement.rejects() ? Displaceable.BY_NATIONAL : Displaceable.BY_ALL;
    }

    private @Nullable Requirement requirement(PackNode node, Map<String, ParameterDefinition> parameters) {
        node.onlyFields(
                "id",
                "article",
                "title",
                "text",
                "criterion",
                "modality",
                "duty",
                "coding",
                "reason",
                "applies",
                "trigger",
                "needs",
                "reads",
                "key",
                "displaceable",
                "rejects",
                "doubt",
                "remedy",
                "validFrom",
                "validTo");
        RequirementId id = id(node, "id");
        if (id == null) {
            return null;
        }
        Coding coding = node.constantOr(Coding.CODED, "coding");
        if (coding != Coding.CODED && !node.has("reason")) {
            node.problem(PackCheck.REASON_MISSING, node.string("coding"));
        }
        if (coding.isChecked() && !node.has("remedy")) {
            node.problem(PackCheck.REMEDY_MISSING);
        }
        for (PackNode key : node.items("reads")) {
            if (!parameters.containsKey(key.string())) {
                key.unknown(PackCheck.UNKNOWN_PARAMETER, key.string(), parameters.keySet(), key.string());
            }
        }
        return new Requirement(
                id,
                node.string("article"),
                node.text("title"),
                node.text("text"),
                node.string("criterion"),
                node.constant("modality", Modality.class, Modality.MUST),
                node.constantOr(Duty.BRANCH, "duty"),
                coding,
                node.optionalText("reason"),
                applies(node.at("applies"), parameters),
                node.truth("trigger"),
                sections(node),
                node.each("reads", PackNode::string),
                node.truth("key"),
                node.truth("rejects"),
                node.optionalText("doubt"),
                node.has("remedy") ? remedy(node.at("remedy")) : null,
                node.has("validFrom") ? node.date("validFrom") : null,
                node.has("validTo") ? node.date("validTo") : null);
    }

    private static Set<Section> sections(PackNode node) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        for (PackNode item : node.items("needs")) {
            Section.ofFieldName(item.string())
                    .ifPresentOrElse(
                            sections::add,
                            () -> item.unknown(
                                    PackCheck.UNKNOWN_SECTION,
                                    item.string(),
                                    Arrays.stream(Section.values())
                                            .map(Section::fieldName)
                                            .toList(),
                                    item.string()));
        }
        return sections;
    }

    private static List<Condition> applies(PackNode node, Map<String, ParameterDefinition> parameters) {
        List<Condition> conditions = new ArrayList<>();
        for (String field : node.fields()) {
            switch (field) {
                case "kinds" ->
                    conditions.add(new Condition.Kinds(Set.copyOf(node.constants(field, BranchKind.class)), false));
                case "exceptKinds" ->
                    conditions.add(new Condition.Kinds(Set.copyOf(node.constants(field, BranchKind.class)), true));
                case "forms" ->
                    conditions.add(new Condition.Forms(Set.copyOf(node.constants(field, BranchForm.class)), false));
                case "exceptForms" ->
                    conditions.add(new Condition.Forms(Set.copyOf(node.constants(field, BranchForm.class)), true));
                default -> attribute(node, field, parameters, conditions);
            }
        }
        return conditions;
    }

    private static void attribute(
            PackNode node, String field, Map<String, ParameterDefinition> parameters, List<Condition> conditions) {
        BranchAttribute attribute = BranchAttribute.ofKey(field).orElse(null);
        if (attribute == null) {
            List<String> known = new ArrayList<>(List.of("kinds", "exceptKinds", "forms", "exceptForms"));
            for (BranchAttribute each : BranchAttribute.values()) {
                known.add(each.key());
            }
            node.at(field).unknown(PackCheck.UNKNOWN_ATTRIBUTE, field, known, field, String.join(", ", known));
        } else if (attribute.isTruthValue()) {
            conditions.add(new Condition.Is(attribute, node.truth(field)));
        } else {
            PackNode limit = node.at(field);
            limit.onlyFields("atLeast", "below");
            boolean below = limit.has("below");
            String value = limit.string(below ? "below" : "atLeast");
            limit(limit, value, parameters);
            conditions.add(new Condition.Limit(attribute, below, value));
        }
    }

    /** A limit is a number that can be counted to, or a parameter whose values are such. */
    private static void limit(PackNode limit, String value, Map<String, ParameterDefinition> parameters) {
        if (value.matches("\\d.*")) {
            if (Unit.COUNT.parse(value) == null) {
                limit.problem(PackCheck.WRONG_VALUE, value, Unit.COUNT.key(), Unit.COUNT.example());
            }
        } else if (!parameters.containsKey(value)) {
            limit.unknown(PackCheck.UNKNOWN_PARAMETER, value, parameters.keySet(), value);
        } else if (!parameters.get(value).unit().isNumber()) {
            limit.problem(PackCheck.WRONG_VALUE, value, Unit.COUNT.key(), Unit.COUNT.example());
        }
    }

    private static RemedyTemplate remedy(PackNode node) {
        node.onlyFields("id", "action", "proof", "responsible", "within", "repair", "reads");
        int within = node.number("within");
        if (within < 1) {
            node.at("within").problem(PackCheck.NOT_POSITIVE, within);
        }
        return new RemedyTemplate(
                node.text("action"),
                node.text("proof"),
                node.constant("responsible", Responsible.class, Responsible.BRANCH),
                Math.max(1, within),
                node.constant("repair", Repair.class, Repair.ANY_TIME));
    }

    private Map<String, RemedyTemplate> remedies(JsonNode tree) {
        Map<String, RemedyTemplate> remedies = new LinkedHashMap<>();
        PackNode root = new PackNode(tree, "remedies.yaml", "", problems);
        for (PackNode item : root.entries("remedies")) {
            String id = item.string("id");
            if (remedies.put(id, remedy(item.named(id))) != null) {
                item.problem(PackCheck.TWICE, id);
            }
        }
        return remedies;
    }

    private List<Displacement> displacements(JsonNode tree) {
        PackNode root = new PackNode(tree, "displaces.yaml", "", problems);
        Set<RequirementId> named = new HashSet<>();
        return root.eachEntry("displaces", item -> {
            RequirementId displaced = id(item, "requirement");
            RequirementId by = id(item, "by");
            item.onlyFields("requirement", "kinds", "by", "clause");
            if (displaced != null && !named.add(displaced)) {
                item.problem(PackCheck.TWICE, displaced);
            }
            return displaced == null || by == null
                    ? null
                    : new Displacement(
                            displaced, Set.copyOf(item.constants("kinds", BranchKind.class)), by, item.text("clause"));
        });
    }

    private static @Nullable RequirementId id(PackNode node, String field) {
        String written = node.string(field);
        try {
            return new RequirementId(written);
        } catch (IllegalArgumentException e) {
            node.at(field).problem(PackCheck.NOT_AN_ID, written);
            return null;
        }
    }

    /** A pack that extends others may leave out whatever it takes over from them. */
    private Scheme scheme(JsonNode tree, PackHeader header) {
        PackNode node = new PackNode(tree.path("scheme"), "scheme.yaml", "", problems);
        node.onlyFields("weights", "bands", "grades", "caps", "vetoes", "source");
        Map<Modality, Integer> weights = new EnumMap<>(Modality.class);
        if (header.isRoot() || node.has("weights")) {
            for (Modality modality : Modality.values()) {
                weights.put(
                        modality,
                        node.at("weights")
                                .number(modality.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-')));
            }
        }
        Map<Grade, Text> names = new EnumMap<>(Grade.class);
        if (header.isRoot() || node.has("grades")) {
            for (Grade grade : Grade.values()) {
                names.put(grade, node.at("grades").text(grade.name()));
            }
        }
        List<Scheme.Band> bands = bands(node);
        if (header.isRoot() && bands.isEmpty()) {
            node.at("bands").problem(PackCheck.BANDS);
        }
        Map<String, Scheme.Ceiling> ceilings = new LinkedHashMap<>();
        ceilings(node, "caps", false, ceilings);
        ceilings(node, "vetoes", true, ceilings);
        return new Scheme(weights, bands, names, ceilings);
    }

    private static List<Scheme.Band> bands(PackNode node) {
        List<Scheme.Band> bands = node.eachEntry(
                "bands",
                item -> new Scheme.Band(
                        item.constant("grade", Grade.class, Grade.POOR), new Score(percent(item) * POINT)));
        for (int i = 0; i < bands.size(); i++) {
            boolean last = i == bands.size() - 1;
            if (last
                    ? bands.get(i).from().hundredths() != 0
                    : bands.get(i).from().compareTo(bands.get(i + 1).from()) <= 0) {
                node.at("bands").problem(PackCheck.BANDS);
            }
        }
        return bands;
    }

    private static int percent(PackNode band) {
        int from = band.number("from");
        if (from < 0 || from > POINT) {
            band.at("from").problem(PackCheck.LEVEL_OUT_OF_REACH, from, POINT);
        }
        return Math.min(POINT, Math.max(0, from));
    }

    private static void ceilings(PackNode node, String field, boolean veto, Map<String, Scheme.Ceiling> ceilings) {
        for (PackNode item : node.entries(field)) {
            item.onlyFields("id", "grade", "text", "reads", "needs");
            String id = item.string("id");
            if (ceilings.put(
                            id,
                            new Scheme.Ceiling(
                                    id,
                                    veto,
                                    item.constant("grade", Grade.class, Grade.POOR),
                                    item.text("text"),
                                    sections(item)))
                    != null) {
                item.problem(PackCheck.TWICE, id);
            }
        }
    }
}
