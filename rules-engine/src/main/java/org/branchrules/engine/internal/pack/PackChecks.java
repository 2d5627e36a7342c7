package org.branchrules.engine.internal.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchrules.engine.internal.check.PackProblems;
import org.branchrules.engine.internal.check.Spot;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.pack.Severity;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.policy.Coding;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.policy.Requirement;
import org.jspecify.annotations.Nullable;

/** What must hold between the files of a pack: every id, parameter and text that one names stands in the other. */
final class PackChecks {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9.-]+)}");
    private static final String CATALOGUE = "catalogue";

    private final PackData data;
    private final Map<String, ParameterDefinition> parameters;
    private final Superiors superiors;
    private final RuleSources sources;
    private final List<PackProblem> problems;
    private final Set<String> parametersRead = new HashSet<>();

    private PackChecks(PackData data, Superiors superiors, RuleSources sources, List<PackProblem> problems) {
        this.data = data;
        this.superiors = superiors;
        this.parameters = new HashMap<>(superiors.parameters());
        this.parameters.putAll(data.parameters());
        this.sources = sources;
        this.problems = problems;
    }

    static void check(PackData data, Superiors superiors, RuleSources sources, List<PackProblem> problems) {
        PackChecks checks = new PackChecks(data, superiors, sources, problems);
        checks.rulesAgainstCatalogue();
        checks.catalogueAgainstRules();
        checks.placeholders();
        checks.unreadParameters();
    }

    private void rulesAgainstCatalogue() {
        Map<String, Requirement> requirements = new HashMap<>();
        data.requirements()
                .forEach(requirement -> requirements.put(requirement.id().value(), requirement));
        Set<String> names = new HashSet<>();
        for (RuleSources.Source rule : sources.rules()) {
            if (!names.add(rule.folder() + "/" + rule.name())) {
                problem(rule, PackCheck.RULE_TWICE, rule.name());
            }
            asked(rule, requirements.keySet());
            if (rule.reported().size() != 1) {
                rule.reads().forEach(read -> parametersRead.add(read.key()));
                continue;
            }
            String reported = rule.reported().get(0).id();
            Spot at = rule.reported().get(0).spot();
            switch (rule.folder()) {
                case "rules" -> {
                    if (!requirements.containsKey(reported)) {
                        problem(rule, at, reported, requirements.keySet(), PackCheck.UNKNOWN_REQUIREMENT, reported);
                    } else if (!rule.name().isEmpty() && !named(rule).equals(reported)) {
                        problem(rule, PackCheck.RULE_NAME, rule.name(), reported);
                    } else {
                        reads(rule, requirements.get(reported));
                    }
                }
                case "grading" -> {
                    mustKnow(
                            rule,
                            at,
                            reported,
                            data.scheme().ceilings().keySet(),
                            superiors.ceilings(),
                            PackCheck.UNKNOWN_CEILING);
                }
                default -> {
                    mustKnow(
                            rule,
                            at,
                            reported,
                            data.remedies().keySet(),
                            superiors.remedies(),
                            PackCheck.UNKNOWN_REMEDY);
                }
            }
            for (RuleSources.Read read : rule.reads()) {
                ParameterDefinition definition = parameters.get(read.key());
                if (definition == null) {
                    problem(
                            rule,
                            read.spot(),
                            read.key(),
                            parameters.keySet(),
                            PackCheck.UNKNOWN_PARAMETER,
                            read.key());
                } else if (!definition.unit().method().equals(read.method())) {
                    problem(
                            rule,
                            read.spot(),
                            "",
                            Set.of(),
                            PackCheck.WRONG_READER,
                            read.key(),
                            definition.unit().key(),
                            definition.unit().method(),
                            read.method());
                }
                parametersRead.add(read.key());
            }
        }
    }

    /** A rule that asks of the result of a requirement that nobody defines can never fire. */
    private void asked(RuleSources.Source rule, Set<String> own) {
        Set<String> above = new HashSet<>();
        superiors.requirements().keySet().forEach(id -> above.add(id.value()));
        for (RuleSources.Report asked : rule.asked()) {
            mustKnow(rule, asked.spot(), asked.id(), own, above, PackCheck.UNKNOWN_REQUIREMENT);
        }
    }

    private void mustKnow(
            RuleSources.Source rule, Spot at, String reported, Set<String> own, Set<String> above, PackCheck check) {
        Set<String> known = new TreeSet<>(own);
        known.addAll(above);
        if (!known.contains(reported)) {
            problem(rule, at, reported, known, check, reported);
        }
    }

    private void reads(RuleSources.Source rule, Requirement requirement) {
        for (RuleSources.Read read : rule.reads()) {
            if (parameters.containsKey(read.key()) && !requirement.reads().contains(read.key())) {
                problem(rule, read.spot(), "", Set.of(), PackCheck.READ_NOT_DECLARED, read.key(), requirement.id());
            }
        }
    }

    private void catalogueAgainstRules() {
        Map<RequirementId, Set<String>> readByRules = new HashMap<>();
        Set<RequirementId> withRules = new HashSet<>();
        for (RuleSources.Source rule : sources.rules()) {
            if (rule.folder().equals("rules")) {
                RequirementId id = requirement(rule);
                if (id != null) {
                    withRules.add(id);
                    Set<String> read = readByRules.computeIfAbsent(id, key -> new TreeSet<>());
                    rule.reads().forEach(one -> read.add(one.key()));
                }
            }
        }
        Set<String> wrong = withWrongRules();
        for (Requirement requirement : data.requirements()) {
            boolean rulesWanted = requirement.coding() == Coding.CODED;
            boolean rulesAllowed = rulesWanted || requirement.coding() == Coding.PARTLY;
            if (rulesWanted && !withRules.contains(requirement.id())) {
                problem(requirement, PackCheck.RULE_MISSING);
            }
            if (!rulesAllowed && withRules.contains(requirement.id())) {
                problem(requirement, PackCheck.RULE_NOT_WANTED, requirement.coding());
            }
            for (String key : requirement.reads()) {
                if (wrong.contains(requirement.id().value())) {
                    parametersRead.add(key);
                } else if (!readByRules.getOrDefault(requirement.id(), Set.of()).contains(key)) {
                    problem(requirement, PackCheck.DECLARED_NOT_READ, key);
                }
            }
            for (Condition condition : requirement.applies()) {
                if (condition instanceof Condition.Limit limit) {
                    parametersRead.add(limit.parameterOrNumber());
                }
            }
        }
    }

    /** The requirements whose rules are wrong: nobody can tell what they were meant to read. */
    private Set<String> withWrongRules() {
        Set<String> wrong = new HashSet<>();
        problems.stream()
                .filter(problem ->
                        problem.file().endsWith(".drl") && problem.check().severity() == Severity.ERROR)
                .forEach(problem -> wrong.add(base(problem.where())));
        return wrong;
    }

    /** What a rule reports; where its report is wrong, which is told elsewhere, what it is named after. */
    private @Nullable RequirementId requirement(RuleSources.Source rule) {
        boolean one = rule.reported().size() == 1;
        String id = one ? rule.reported().get(0).id() : named(rule);
        try {
            return new RequirementId(id);
        } catch (IllegalArgumentException e) {
            if (one) {
                problem(rule, PackCheck.NOT_AN_ID, id);
            }
            return null;
        }
    }

    private static String named(RuleSources.Source rule) {
        return base(rule.name());
    }

    private static String base(String rule) {
        return rule.substring(0, (rule + ".").indexOf('.'));
    }

    private void placeholders() {
        for (Requirement requirement : data.requirements()) {
            placeholders(requirement.id().value(), requirement.text());
            placeholders(requirement.id().value(), requirement.title());
        }
    }

    private void placeholders(String where, Text text) {
        Set<String> zh = keys(text.zh());
        if (!zh.equals(keys(text.en()))) {
            problems.add(Problems.in(CATALOGUE, where, PackCheck.PLACEHOLDERS_DIFFER, zh, keys(text.en())));
        }
        for (String key : zh) {
            if (!parameters.containsKey(key)) {
                problems.add(PackProblems.maybe(
                        Problems.in(CATALOGUE, where, PackCheck.UNKNOWN_PARAMETER, key), key, parameters.keySet()));
            }
        }
    }

    private static Set<String> keys(String text) {
        Set<String> keys = new TreeSet<>();
        for (Matcher matcher = PLACEHOLDER.matcher(text); matcher.find(); ) {
            keys.add(matcher.group(1));
        }
        return keys;
    }

    private void unreadParameters() {
        for (String key : new TreeSet<>(data.parameters().keySet())) {
            if (!parametersRead.contains(key)) {
                problems.add(Problems.in("parameters.yaml", key, PackCheck.PARAMETER_NOT_READ, key));
            }
        }
    }

    private void problem(RuleSources.Source rule, PackCheck check, Object... arguments) {
        problem(rule, rule.spot(), "", Set.of(), check, arguments);
    }

    private void problem(
            RuleSources.Source rule,
            Spot spot,
            String given,
            Set<String> candidates,
            PackCheck check,
            Object... arguments) {
        problems.add(PackProblems.maybe(
                PackProblems.at(rule.file(), spot, rule.name(), check, arguments), given, candidates));
    }

    private void problem(Requirement requirement, PackCheck check, Object... arguments) {
        problems.add(Problems.in(CATALOGUE, requirement.id().value(), check, arguments));
    }
}
