package org.branchrules.engine.internal.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchrules.engine.internal.check.DrlFile;
import org.branchrules.engine.internal.check.DrlReader;
import org.branchrules.engine.internal.check.FactVocabulary;
import org.branchrules.engine.internal.check.Spot;
import org.branchrules.engine.internal.check.Token;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.record.Fact;
import org.branchrules.model.rule.Findings;
import org.branchrules.model.rule.Grading;
import org.branchrules.model.rule.Remedies;

/** Reads the rules of a file that passed the checks of its pack. Used by one thread. */
public final class RuleText {
    private static final Map<String, Class<?>> REPORTERS =
            Map.of("findings", Findings.class, "grading", Grading.class, "remedies", Remedies.class);

    private final String path;
    private final Map<String, Class<?>> imports = new HashMap<>();

    private RuleText(String path) {
        this.path = path;
    }

    /**
     * The rules of a file, in order.
     *
     * @param path its path in the pack
     * @throws IllegalArgumentException when it holds what packs may not use
     */
    public static List<WrittenRule> read(String path, String text) {
        List<PackProblem> problems = new ArrayList<>();
        DrlFile file = DrlReader.read(path, text, problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        RuleText reader = new RuleText(path);
        file.imports().forEach(reader::imported);
        return file.rules().stream().map(reader::rule).toList();
    }

    private void imported(DrlFile.Name name) {
        Class<?> type = FactVocabulary.ofModel()
                .ofImport(name.text())
                .orElseThrow(() -> new IllegalArgumentException(path + ": no type " + name.text()));
        imports.put(name.text().substring(name.text().lastIndexOf('.') + 1), type);
    }

    private WrittenRule rule(DrlFile.Rule rule) {
        Map<String, Class<?>> variables = new HashMap<>();
        List<Pattern> patterns = new ArrayList<>();
        for (DrlFile.Pattern pattern : rule.conditions()) {
            patterns.add(pattern(pattern, variables));
        }
        return new WrittenRule(rule.name(), patterns, report(rule, variables), place(rule.spot()));
    }

    private Pattern pattern(DrlFile.Pattern pattern, Map<String, Class<?>> variables) {
        Class<?> type = imports.get(pattern.type().text());
        if (type == null || !Fact.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(place(pattern.type().spot()) + ": no type of fact "
                    + pattern.type().text());
        }
        Token quantifier = pattern.quantifier();
        Token binding = pattern.binding();
        Map<String, Class<?>> inner = quantifier == null ? variables : new HashMap<>(variables);
        if (binding != null) {
            inner.put(binding.text(), type);
        }
        List<Constraint> constraints = new ArrayList<>();
        for (List<Token> words : pattern.constraints()) {
            constraints.add(new ExpressionText(path, words, imports, inner, type).constraint());
        }
        return new Pattern(
                quantifier == null
                        ? Pattern.Quantifier.EACH
                        : quantifier.is("not") ? Pattern.Quantifier.NONE : Pattern.Quantifier.ANY,
                type.asSubclass(Fact.class),
                binding == null ? null : binding.text(),
                constraints,
                place(
                        quantifier != null
                                ? quantifier.spot()
                                : binding != null
                                        ? binding.spot()
                                        : pattern.type().spot()));
    }

    private Report report(DrlFile.Rule rule, Map<String, Class<?>> variables) {
        return new ExpressionText(path, rule.then(), imports, variables, null).report(REPORTERS);
    }

    private Place place(Spot spot) {
        return new Place(path, spot.line(), spot.column());
    }
}
