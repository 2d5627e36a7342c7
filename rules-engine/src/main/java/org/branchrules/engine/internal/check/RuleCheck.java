package org.branchrules.engine.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.branchrules.engine.internal.Suggestion;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.record.Fact;
import org.jspecify.annotations.Nullable;

/** Holds the rules of a file against the fact model: imports, types, fields, bindings and what is reported. */
final class RuleCheck {
    private static final Map<String, String> GLOBALS = Map.of(
            "parameters", "org.branchrules.model.rule.Parameters",
            "findings", "org.branchrules.model.rule.Findings",
            "grading", "org.branchrules.model.rule.Grading",
            "remedies", "org.branchrules.model.rule.Remedies");

    private final FactVocabulary vocabulary = FactVocabulary.ofModel();
    private final DrlFile file;
    private final Supplier<Set<String>> activities;
    private final List<PackProblem> problems;
    private final Map<String, Class<?>> imports = new HashMap<>();
    private final Set<String> importsUsed = new HashSet<>();

    /**
     * Of a file.
     *
     * @param activities the types of activity that the pack itself names
     */
    RuleCheck(DrlFile file, Supplier<Set<String>> activities, List<PackProblem> problems) {
        this.file = file;
        this.activities = activities;
        this.problems = problems;
    }

    void check() {
        file.imports().forEach(this::imported);
        file.globals().forEach(this::global);
        if (file.globals().stream().allMatch(RuleCheck::isKnown)) {
            new TreeMap<>(GLOBALS).forEach(this::undeclared);
        }
        int before = problems.size();
        file.rules().stream().filter(DrlFile.Rule::whole).forEach(this::rule);
        if (problems.size() == before && file.rules().stream().allMatch(DrlFile.Rule::whole)) {
            file.imports().stream()
                    .filter(name -> imports.containsKey(name.last()) && !importsUsed.contains(name.last()))
                    .forEach(name -> problem(name.spot(), "", PackCheck.UNUSED_IMPORT, name.text()));
        }
    }

    private void imported(DrlFile.Name name) {
        vocabulary
                .ofImport(name.text())
                .ifPresentOrElse(type -> imports.put(name.last(), type), () -> unknownImport(name));
    }

    /** What was probably meant counts as imported, so that one slip is not told again wherever the type stands. */
    private void unknownImport(DrlFile.Name name) {
        PackProblem unknown = PackProblems.at(file.path(), name.spot(), "", PackCheck.UNKNOWN_IMPORT, name.text());
        if (name.last().equals("*")) {
            problems.add(PackProblems.hint(unknown, "hint.import-each"));
            return;
        }
        Optional<String> meant = around(name).or(() -> Suggestion.nearest(name.text(), likely(name)));
        problems.add(meant.map(type -> PackProblems.hint(unknown, "hint.maybe", type))
                .orElse(unknown));
        meant.flatMap(vocabulary::ofImport).ifPresent(type -> imports.putIfAbsent(type.getSimpleName(), type));
    }

    /** What holds the constants that were named in full. */
    private Optional<String> around(DrlFile.Name name) {
        return Optional.of(name.text().substring(0, Math.max(0, name.text().lastIndexOf('.'))))
                .filter(type -> vocabulary.ofImport(type).isPresent());
    }

    /** The imports of that simple name, or all. */
    private Set<String> likely(DrlFile.Name name) {
        Set<String> same = new TreeSet<>(vocabulary.imports());
        same.removeIf(candidate -> !candidate.endsWith("." + name.last()));
        return same.isEmpty() ? vocabulary.imports() : same;
    }

    private static boolean isKnown(DrlFile.Global global) {
        return global.type().text().equals(GLOBALS.get(global.name()));
    }

    /** Tells a global that rules use and the file does not declare, once, where it is used first. */
    private void undeclared(String name, String type) {
        if (file.globals().stream().noneMatch(global -> global.name().equals(name))) {
            for (DrlFile.Rule rule : file.rules()) {
                Optional<Token> use = Stream.concat(
                                rule.conditions().stream()
                                        .flatMap(pattern -> pattern.constraints().stream())
                                        .flatMap(List::stream),
                                rule.then().stream())
                        .filter(token -> token.is(name))
                        .findFirst();
                if (use.isPresent()) {
                    problems.add(PackProblems.hint(
                            PackProblems.at(
                                    file.path(), use.get().spot(), rule.name(), PackCheck.UNKNOWN_BINDING, name),
                            "hint.global",
                            type,
                            name));
                    return;
                }
            }
        }
    }

    private void global(DrlFile.Global global) {
        if (!isKnown(global)) {
            problem(
                    global.type().spot(),
                    "",
                    PackCheck.UNKNOWN_GLOBAL,
                    global.name(),
                    new TreeSet<>(GLOBALS.keySet())
                            .stream().reduce((a, b) -> a + ", " + b).orElse(""));
        }
    }

    private void rule(DrlFile.Rule rule) {
        int before = problems.size();
        Scope scope = new Scope(file.path(), rule.name(), imports, importsUsed, wrongImports(), activities, problems);
        List<List<Token>> expressions = new ArrayList<>(List.of(rule.then()));
        rule.conditions().forEach(pattern -> expressions.addAll(pattern.constraints()));
        for (List<Token> words : expressions) {
            if (words.size() > ExpressionReader.LONGEST) {
                scope.problem(
                        words.get(ExpressionReader.LONGEST),
                        PackCheck.TOO_MANY_WORDS,
                        words.size(),
                        ExpressionReader.LONGEST);
            }
        }
        if (problems.size() > before) {
            return;
        }
        for (DrlFile.Pattern pattern : rule.conditions()) {
            pattern(pattern, scope);
        }
        scope.enterReport();
        new ReportCheck(file, rule, scope).check();
        if (problems.size() == before) {
            scope.unused();
        }
    }

    private Set<String> wrongImports() {
        Set<String> names = new HashSet<>();
        file.imports().forEach(name -> names.add(name.last()));
        names.removeAll(imports.keySet());
        return names;
    }

    private void pattern(DrlFile.Pattern pattern, Scope scope) {
        Class<?> type = type(pattern.type(), scope);
        scope.enter(type);
        Token binding = pattern.binding();
        if (binding != null) {
            scope.bind(binding, type == null ? Value.UNKNOWN : Value.of(type));
        }
        List<Token> inner = new ArrayList<>();
        for (List<Token> constraint : pattern.constraints()) {
            if (constraint.size() > 1 && constraint.get(1).is(":")) {
                inner.add(constraint.get(0));
            }
            Token end = new Token(Token.Kind.END_OF_FILE, "", pattern.end(), pattern.end(), false);
            new ExpressionReader(constraint, end, scope).constraint();
        }
        if (pattern.negated()) {
            inner.forEach(scope::release);
        }
    }

    private @Nullable Class<?> type(DrlFile.Name name, Scope scope) {
        Class<?> type = scope.imported(name.text());
        if (type != null && !Fact.class.isAssignableFrom(type)) {
            problem(name.spot(), scope.rule(), PackCheck.TYPE_NOT_ALLOWED, name.text());
            return null;
        }
        if (type == null && !scope.isReported(name.text())) {
            Set<String> candidates = new TreeSet<>(scope.importNames());
            vocabulary.types().forEach(fact -> candidates.add(fact.getSimpleName()));
            PackProblem unknown =
                    PackProblems.at(file.path(), name.spot(), scope.rule(), PackCheck.UNKNOWN_TYPE, name.text());
            problems.add(vocabulary.types().stream()
                    .filter(fact -> fact.getSimpleName().equals(name.text()))
                    .findFirst()
                    .map(fact -> PackProblems.hint(unknown, "hint.import", fact.getCanonicalName()))
                    .orElseGet(() -> PackProblems.maybe(unknown, name.text(), candidates)));
        }
        return type;
    }

    private void problem(Spot spot, String where, PackCheck check, Object... arguments) {
        problems.add(PackProblems.at(file.path(), spot, where, check, arguments));
    }
}
