package org.branchrules.engine.mutation;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchrules.engine.internal.condition.All;
import org.branchrules.engine.internal.condition.Any;
import org.branchrules.engine.internal.condition.Bound;
import org.branchrules.engine.internal.condition.Compared;
import org.branchrules.engine.internal.condition.Condition;
import org.branchrules.engine.internal.condition.Constraint;
import org.branchrules.engine.internal.condition.Not;
import org.branchrules.engine.internal.condition.Operator;
import org.branchrules.engine.internal.condition.Pattern;
import org.branchrules.engine.internal.condition.Place;
import org.branchrules.engine.internal.condition.Report;
import org.branchrules.engine.internal.condition.WrittenRule;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.rule.Findings;

/**
 * Every rule with one condition dropped, negated or moved by the edge of its comparison, with absence and presence swapped,
 * with another report, and left out.
 */
final class RuleMutants {
    private final WrittenRule rule;
    private final Text subject;
    private final Reach reach;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private RuleMutants(WrittenRule rule, Text subject) {
        this.rule = rule;
        this.subject = subject;
        this.reach = switch (rule.folder()) {
            case "rules" -> Reach.of(new RequirementId(rule.report().id()));
            case "grading" -> Reach.of(Reach.Aspect.GRADE, Reach.Aspect.REMEDIES, Reach.Aspect.RATINGS);
            default -> Reach.of(Reach.Aspect.REMEDIES).with(rule.report().id());
        };
    }

    /**
     * The mutants of some rules.
     *
     * @param titles of requirements, by id
     */
    static List<Change> of(List<WrittenRule> rules, Map<String, Text> titles) {
        List<Change> changes = new ArrayList<>();
        for (WrittenRule rule : rules) {
            Text title = titles.get(rule.report().id());
            changes.addAll(new RuleMutants(
                            rule,
                            title == null
                                    ? Words.text("rule", rule.name())
                                    : Words.text("requirement", rule.name(), title))
                    .all());
        }
        return changes;
    }

    private List<Change> all() {
        add("removed", rule.place(), new Alteration.WithoutRule(rule), "rule.removed");
        for (int i = 0; i < rule.patterns().size(); i++) {
            int at = i;
            Pattern pattern = rule.patterns().get(i);
            if (pattern.quantifier() != Pattern.Quantifier.EACH) {
                boolean none = pattern.quantifier() == Pattern.Quantifier.NONE;
                add(
                        "quantifier",
                        pattern.place(),
                        with(at, pattern.with(none ? Pattern.Quantifier.ANY : Pattern.Quantifier.NONE)),
                        none ? "rule.none-to-any" : "rule.any-to-none",
                        pattern.text());
                List<Pattern> fewer = new ArrayList<>(rule.patterns());
                fewer.remove(at);
                add(
                        "dropped",
                        pattern.place(),
                        new Alteration.OfRule(rule.withPatterns(fewer)),
                        "rule.dropped",
                        pattern.text());
            }
            for (int j = 0; j < pattern.constraints().size(); j++) {
                int place = j;
                constraint(pattern.constraints().get(j), other -> with(at, replaced(pattern, place, other)));
            }
        }
        report();
        return changes;
    }

    /** Puts a constraint, or none where it is null, in the place of another. */
    private interface Puts {
        Alteration put(@org.jspecify.annotations.Nullable Constraint other);
    }

    private static Pattern replaced(Pattern pattern, int place, @org.jspecify.annotations.Nullable Constraint other) {
        List<Constraint> constraints = new ArrayList<>(pattern.constraints());
        if (other == null) {
            constraints.remove(place);
        } else {
            constraints.set(place, other);
        }
        return pattern.withConstraints(constraints);
    }

    private Alteration with(int place, Pattern other) {
        List<Pattern> patterns = new ArrayList<>(rule.patterns());
        patterns.set(place, other);
        return new Alteration.OfRule(rule.withPatterns(patterns));
    }

    private void constraint(Constraint constraint, Puts puts) {
        if (constraint instanceof Bound) {
            return;
        }
        Condition condition = (Condition) constraint;
        if (condition instanceof All all) {
            parts(all.conditions(), puts, parts -> new All(parts, all.place()));
        } else if (condition instanceof Any any) {
            add("dropped", any.place(), puts.put(null), "rule.dropped", any.text());
            parts(any.conditions(), puts, parts -> new Any(parts, any.place()));
        } else {
            leaf(condition, puts);
        }
    }

    private interface Joins {
        Condition join(List<Condition> parts);
    }

    private void parts(List<Condition> parts, Puts puts, Joins joins) {
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            constraint(parts.get(i), other -> {
                List<Condition> others = new ArrayList<>(parts);
                if (other == null) {
                    others.remove(place);
                } else {
                    others.set(place, (Condition) other);
                }
                return puts.put(others.size() == 1 ? others.get(0) : joins.join(others));
            });
        }
    }

    private void leaf(Condition condition, Puts puts) {
        add("dropped", condition.place(), puts.put(null), "rule.dropped", condition.text());
        Condition negated = condition instanceof Compared compared
                ? compared.with(compared.operator().negated())
                : condition instanceof Not not ? not.condition() : new Not(condition, condition.place());
        add("negated", condition.place(), puts.put(negated), "rule.instead", negated.text(), condition.text());
        if (condition instanceof Compared compared && compared.operator().isOrder()) {
            Compared edge = compared.with(edge(compared.operator()));
            add("edge", condition.place(), puts.put(edge), "rule.instead", edge.text(), condition.text());
        }
    }

    private static Operator edge(Operator operator) {
        return switch (operator) {
            case BELOW -> Operator.AT_MOST;
            case AT_MOST -> Operator.BELOW;
            case ABOVE -> Operator.AT_LEAST;
            case AT_LEAST -> Operator.ABOVE;
            case EQUAL, NOT_EQUAL -> throw new IllegalArgumentException(operator.sign());
        };
    }

    private void report() {
        Report report = rule.report();
        String other = switch (report.method().getName()) {
            case "breach" -> "judgement";
            case "judgement", "unknown" -> "breach";
            default -> "";
        };
        if (!other.isEmpty()) {
            add(
                    "report/" + other,
                    report.place(),
                    new Alteration.OfRule(new WrittenRule(
                            rule.name(),
                            rule.patterns(),
                            new Report(
                                    report.reporter(), method(other), report.id(), report.evidence(), report.place()),
                            rule.place())),
                    "rule.report." + report.method().getName() + "." + other);
        }
    }

    private static Method method(String name) {
        for (Method method : Findings.class.getMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private void add(String step, Place place, Alteration alteration, String phrase, String... text) {
        String way = text.length == 0 ? "" : "/" + text[text.length - 1];
        String id = rule.folder() + "/" + rule.name() + way + "/" + step;
        int before = seen.merge(id, 1, Integer::sum);
        List<Object> arguments = new ArrayList<>(List.of(subject));
        arguments.addAll(List.of(text));
        changes.add(new Change(
                new Mutant(
                        before == 1 ? id : id + "/" + before,
                        MutantKind.RULE,
                        place.file(),
                        place.line(),
                        Words.text(phrase, arguments.toArray())),
                alteration,
                reach));
    }
}
