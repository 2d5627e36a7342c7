package org.branchrules.engine.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchrules.engine.internal.condition.InterpretedRule;
import org.branchrules.engine.internal.condition.WrittenRule;
import org.branchrules.engine.internal.condition.WrittenRules;
import org.branchrules.engine.internal.rules.ExecutableRule;
import org.branchrules.engine.internal.rules.RuleProgram;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.PackReference;
import org.drools.model.Model;

/**
 * One edition of a pack, compiled and ready to assess with. Immutable, and safe for use by several threads.
 */
public final class LoadedPack {
    static final String FINDINGS = "findings";
    static final String PARAMETERS = "parameters";
    private static final String APPLIES = ".applies";

    /**
     * The rules of one requirement.
     *
     * @param applies those that say whether it binds
     * @param checks those that say how it is breached
     */
    public record RequirementRules(List<ExecutableRule> applies, List<ExecutableRule> checks) {
        static final RequirementRules NONE = new RequirementRules(List.of(), List.of());
    }

    private final PackData data;
    private final PackReference reference;
    private final RuleProgram checks;
    private final RuleProgram grading;
    private final RuleProgram remedies;
    private final WrittenRules written;
    private final Map<RequirementId, RequirementRules> rules = new HashMap<>();

    private LoadedPack(
            PackData data,
            PackReference reference,
            RuleProgram checks,
            RuleProgram grading,
            RuleProgram remedies,
            WrittenRules written) {
        this.data = data;
        this.reference = reference;
        this.checks = checks;
        this.grading = grading;
        this.remedies = remedies;
        this.written = written;
        Map<RequirementId, List<ExecutableRule>> applies = new HashMap<>();
        Map<RequirementId, List<ExecutableRule>> breaches = new HashMap<>();
        for (ExecutableRule rule : checks.rules()) {
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
    public static RequirementId requirementOf(String rule) {
        int dot = rule.indexOf('.');
        return new RequirementId(dot < 0 ? rule : rule.substring(0, dot));
    }

    static LoadedPack of(JsonNode compiled, Superiors superiors, ClassLoader loader, WrittenRules written) {
        List<PackProblem> problems = new ArrayList<>();
        PackData data = PackParser.parse(compiled, superiors, problems);
        if (problems.stream().anyMatch(problem -> problem.check().severity() == Severity.ERROR)) {
            throw new PackException(problems);
        }
        return new LoadedPack(
                data,
                new PackReference(
                        data.id(),
                        data.header().edition(),
                        data.header().level(),
                        compiled.path("digest").asText()),
                program(compiled, "rules", FINDINGS, loader),
                program(compiled, "grading", "grading", loader),
                program(compiled, "remedies", "remedies", loader),
                written);
    }

    /** The rules of one folder; their classes are linked here, so that one that does not fit is no surprise later. */
    private static RuleProgram program(JsonNode compiled, String folder, String report, ClassLoader loader) {
        try {
            return new RuleProgram(models(compiled.path("models").path(folder), loader), List.of(report, PARAMETERS));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError | StackOverflowError e) {
            PackException refused = new PackException(List.of(Problems.in(
                    "pack.json", folder, PackCheck.RULES_NOT_RUNNABLE, folder, String.valueOf(e.getMessage()))));
            refused.initCause(e);
            throw refused;
        }
    }

    /** The same rules under other data of the same pack. */
    public LoadedPack with(PackData changed) {
        return new LoadedPack(changed, reference, checks, grading, remedies, written);
    }

    private static List<Model> models(JsonNode names, ClassLoader loader) throws ReflectiveOperationException {
        List<Model> models = new ArrayList<>();
        for (JsonNode name : names) {
            models.add((Model)
                    loader.loadClass(name.asText()).getDeclaredConstructor().newInstance());
        }
        return models;
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

    /** Its rules as they are written. */
    public WrittenRules written() {
        return written;
    }

    /**
     * This pack with other rules in place of those of the same names, which run without being compiled.
     *
     * @throws IllegalArgumentException when it has no rule of one of the names in that folder
     */
    public LoadedPack with(Collection<WrittenRule> others) {
        return with(others, InterpretedRule::new);
    }

    /**
     * This pack with other rules in place of those of the same names.
     *
     * @param others rules as they are written
     * @param run makes of each what runs it
     * @throws IllegalArgumentException when it has no rule of one of the names in that folder
     */
    public LoadedPack with(Collection<WrittenRule> others, Function<WrittenRule, ? extends ExecutableRule> run) {
        Map<String, List<ExecutableRule>> byFolder = others.stream()
                .collect(Collectors.groupingBy(WrittenRule::folder, Collectors.mapping(run, Collectors.toList())));
        return new LoadedPack(
                data,
                reference,
                checks.with(byFolder.getOrDefault("rules", List.of())),
                grading.with(byFolder.getOrDefault("grading", List.of())),
                remedies.with(byFolder.getOrDefault("remedies", List.of())),
                written);
    }

    /** This pack without a rule. */
    public LoadedPack without(WrittenRule rule) {
        return new LoadedPack(
                data,
                reference,
                rule.folder().equals("rules") ? checks.without(rule.name()) : checks,
                rule.folder().equals("grading") ? grading.without(rule.name()) : grading,
                rule.folder().equals("remedies") ? remedies.without(rule.name()) : remedies,
                written);
    }

    /** The rules of one requirement. */
    public RequirementRules rules(RequirementId requirement) {
        return rules.getOrDefault(requirement, RequirementRules.NONE);
    }

    @Override
    public String toString() {
        return data.header().name();
    }
}
