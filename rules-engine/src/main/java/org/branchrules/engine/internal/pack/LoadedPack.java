package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.branchrules.engine.internal.rules.CompiledRule;
import org.branchrules.engine.internal.rules.RuleProgram;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.PackReference;
import org.drools.model.Model;

/**
 * A compiled pack, ready to assess with. Immutable, and safe for use by several threads.
 */
public final class LoadedPack {
    /** Where a compiled pack lies on the class path. */
    public static final String HOME = "META-INF/branch-rules/";

    static final String FINDINGS = "findings";
    static final String PARAMETERS = "parameters";
    private static final String APPLIES = ".applies";

    /**
     * The rules of one requirement.
     *
     * @param applies those that say whether it binds
     * @param checks those that say how it is breached
     */
    public record RequirementRules(List<CompiledRule> applies, List<CompiledRule> checks) {
        static final RequirementRules NONE = new RequirementRules(List.of(), List.of());
    }

    private final PackData data;
    private final PackReference reference;
    private final RuleProgram checks;
    private final RuleProgram grading;
    private final RuleProgram remedies;
    private final Map<RequirementId, RequirementRules> rules = new HashMap<>();
    private final NavigableMap<LocalDate, ResolvedPack> byDay;

    private LoadedPack(
            PackData data,
            PackReference reference,
            RuleProgram checks,
            RuleProgram grading,
            RuleProgram remedies,
            Map<String, String> overrides) {
        this.data = data;
        this.reference = reference;
        this.checks = checks;
        this.grading = grading;
        this.remedies = remedies;
        this.byDay = ResolvedPack.byDay(data, overrides);
        Map<RequirementId, List<CompiledRule>> applies = new HashMap<>();
        Map<RequirementId, List<CompiledRule>> breaches = new HashMap<>();
        for (CompiledRule rule : checks.rules()) {
            (rule.name().contains(APPLIES) ? applies : breaches)
                    .computeIfAbsent(requirementOf(rule.name()), id -> new ArrayList<>())
                    .add(rule);
        }
        data.requirements()
                .forEach(requirement -> rules.put(
                        requirement.id(),
                        new RequirementRules(
                                List.copyOf(applies.getOrDefault(requirement.id(), List.of())),
                                List.copyOf(breaches.getOrDefault(requirement.id(), List.of())))));
    }

    /** The requirement that a rule is named after: {@code 21-j} for {@code 21-j.village}. */
    static RequirementId requirementOf(String rule) {
        int dot = rule.indexOf('.');
        return new RequirementId(dot < 0 ? rule : rule.substring(0, dot));
    }

    /**
     * Loads a compiled pack from the class path, without any compiler.
     *
     * @throws PackException when it is not there or not whole
     */
    public static LoadedPack ofClassPath(String id, ClassLoader loader) {
        String resource = HOME + id + "/pack.json";
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new PackException(List.of(Problems.in(resource, id, PackCheck.NOT_ON_CLASS_PATH, id)));
            }
            return of(new ObjectMapper().readTree(stream), loader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LoadedPack of(JsonNode compiled, ClassLoader loader) {
        List<PackProblem> problems = new ArrayList<>();
        PackData data = PackParser.parse(compiled, problems);
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
        JsonNode models = compiled.path("models");
        return new LoadedPack(
                data,
                new PackReference(
                        data.id(), data.edition(), compiled.path("digest").asText()),
                new RuleProgram(models(models.path("rules"), loader), List.of(FINDINGS, PARAMETERS)),
                new RuleProgram(models(models.path("grading"), loader), List.of("grading", PARAMETERS)),
                new RuleProgram(models(models.path("remedies"), loader), List.of("remedies", PARAMETERS)),
                Map.of());
    }

    private static List<Model> models(JsonNode names, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        for (JsonNode name : names) {
            try {
                models.add((Model)
                        loader.loadClass(name.asText()).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("compiled pack is not whole: " + name.asText(), e);
            }
        }
        return models;
    }

    /** The same pack with other values for some parameters, for all days. */
    public LoadedPack withParameters(Map<String, String> overrides) {
        for (String key : overrides.keySet()) {
            if (!data.parameters().containsKey(key)) {
                throw new IllegalArgumentException("no parameter `" + key + "`");
            }
        }
        return new LoadedPack(data, reference, checks, grading, remedies, overrides);
    }

    /** Its data. */
    public PackData data() {
        return data;
    }

    /** Which pack it is. */
    public PackReference reference() {
        return reference;
    }

    /** The check rules. */
    public RuleProgram checks() {
        return checks;
    }

    /** The rules of caps and vetoes. */
    public RuleProgram grading() {
        return grading;
    }

    /** The rules of composite remedies. */
    public RuleProgram remedies() {
        return remedies;
    }

    /** The rules of one requirement. */
    public RequirementRules rules(RequirementId requirement) {
        return rules.getOrDefault(requirement, RequirementRules.NONE);
    }

    /** Whether it is in force on that day. */
    public boolean isInForceOn(LocalDate day) {
        return byDay.floorEntry(day) != null;
    }

    /** The pack as it stands on that day, on which it must be in force. */
    public ResolvedPack on(LocalDate day) {
        Map.Entry<LocalDate, ResolvedPack> entry = byDay.floorEntry(day);
        if (entry == null) {
            throw new IllegalArgumentException(data.id() + " is not in force on " + day);
        }
        return entry.getValue();
    }

    /** The pack as it stands on its latest day. */
    public ResolvedPack latest() {
        return byDay.lastEntry().getValue();
    }
}
