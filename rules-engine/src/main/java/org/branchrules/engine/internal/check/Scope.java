package org.branchrules.engine.internal.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.jspecify.annotations.Nullable;

/** The names that a rule may use at some point of it, and where problems with them go. */
final class Scope {
    private final String path;
    private final String rule;
    private final List<PackProblem> problems;
    private final Map<String, Class<?>> imports;
    private final Map<String, Value> bindings = new HashMap<>();
    private final Map<String, Token> bound = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> importsUsed;
    private final Set<String> reported;
    private final Supplier<Set<String>> activities;
    private @Nullable Class<?> fact;
    private boolean report;

    Scope(
            String path,
            String rule,
            Map<String, Class<?>> imports,
            Set<String> importsUsed,
            Set<String> reported,
            Supplier<Set<String>> activities,
            List<PackProblem> problems) {
        this.path = path;
        this.rule = rule;
        this.imports = imports;
        this.importsUsed = importsUsed;
        this.reported = reported;
        this.activities = activities;
        this.problems = problems;
    }

    /** The name of the rule. */
    String rule() {
        return rule;
    }

    /** The class of that simple name, if it is imported. */
    @Nullable
    Class<?> imported(String name) {
        importsUsed.add(name);
        return imports.get(name);
    }

    /** The types of activity that the pack itself names. */
    Set<String> activities() {
        return activities.get();
    }

    /** Whether an import of that simple name has been reported as wrong. */
    boolean isReported(String name) {
        return reported.contains(name);
    }

    /** The constant of an imported enumeration that was named without it. */
    Optional<String> constant(String name) {
        return imports.entrySet().stream()
                .filter(type -> type.getValue().isEnum() && FactVocabulary.constant(type.getValue(), name) != null)
                .map(type -> type.getKey() + "." + name)
                .min(Comparator.naturalOrder());
    }

    Set<String> importNames() {
        return imports.keySet();
    }

    /** Whether what is read stands after {@code then}, where only bindings have names. */
    boolean isReport() {
        return report;
    }

    void enterReport() {
        fact = null;
        report = true;
    }

    /** The type of the pattern around; null after {@code then}, and where the type is not known. */
    @Nullable
    Class<?> fact() {
        return fact;
    }

    void enter(@Nullable Class<?> pattern) {
        fact = pattern;
    }

    void bind(Token name, Value value) {
        if (bound.putIfAbsent(name.text(), name) != null) {
            problem(name, PackCheck.BINDING_TWICE, name.text());
        }
        bindings.put(name.text(), value);
    }

    /** Ends a binding: it was made under {@code not} or {@code exists}. */
    void release(Token name) {
        bindings.remove(name.text());
    }

    Value binding(Token name) {
        used.add(name.text());
        Value value = bindings.get(name.text());
        if (value == null) {
            problems.add(PackProblems.maybe(
                    PackProblems.at(path, name.spot(), rule, PackCheck.UNKNOWN_BINDING, name.text()),
                    name.text(),
                    bindings.keySet()));
            return Value.UNKNOWN;
        }
        return value;
    }

    /** Reports every binding that nothing used. */
    void unused() {
        bound.forEach((name, token) -> {
            if (!used.contains(name)) {
                problem(token, PackCheck.BINDING_UNUSED, name);
            }
        });
    }

    void problem(Token token, PackCheck check, Object... arguments) {
        problems.add(PackProblems.at(path, token.spot(), rule, check, arguments));
    }

    /** A problem with the candidate that is written most like the word. */
    void problem(Token token, Collection<String> candidates, PackCheck check, Object... arguments) {
        problems.add(PackProblems.maybe(
                PackProblems.at(path, token.spot(), rule, check, arguments), token.value(), candidates));
    }

    void hinted(Token token, String hint, PackCheck check, Object... arguments) {
        problems.add(PackProblems.hint(PackProblems.at(path, token.spot(), rule, check, arguments), hint, arguments));
    }
}
