package org.branchrules.engine.internal.trust;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.model.assessment.GradeResult;
import org.branchrules.model.assessment.RequirementResult;
import org.branchrules.model.fact.Branch;
import org.branchrules.model.fact.Cadence;
import org.branchrules.model.fact.MeanAttendance;
import org.branchrules.model.fact.Strength;
import org.branchrules.model.fact.TalkCoverage;
import org.branchrules.model.fact.Tally;
import org.branchrules.model.fact.Team;
import org.branchrules.model.fact.Term;
import org.branchrules.model.record.SuperiorSupport;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * One rule as packs may have it: a name, no attribute, patterns of fact types, {@code not} and {@code exists}, and one
 * report. Used by one thread.
 */
final class PlainRule {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");

    /** Facts of which a branch has one, or one of a kind, however many events are on record. */
    private static final Set<Class<?>> COUNTED = Set.of(
            Branch.class,
            Cadence.class,
            GradeResult.class,
            MeanAttendance.class,
            RequirementResult.class,
            Strength.class,
            SuperiorSupport.class,
            TalkCoverage.class,
            Tally.class,
            Team.class,
            Term.class);

    private final String file;
    private final Refusals refusals;
    private final Map<String, Class<?>> imports;
    private final Map<String, Class<?>> bindings = new HashMap<>();
    private final ExpressionReader expressions;
    private String name = "";
    private int patterns;
    private boolean event;

    PlainRule(String file, Refusals refusals, Map<String, Class<?>> imports, Map<String, Class<?>> globals) {
        this.file = file;
        this.refusals = refusals;
        this.imports = imports;
        this.expressions = new ExpressionReader(imports, globals, bindings);
    }

    void check(RuleDescr rule) {
        name = rule.getName();
        if (!NAME.matcher(name).matches() || name.length() > Limits.LENGTH_OF_A_NAME) {
            refusals.add(PackCheck.RULE_NAME_NOT_PLAIN, file, RuleTree.line(rule), 0, "", name);
            name = "";
        }
        if (rule.isQuery()) {
            refuse("query", rule);
        }
        if (rule.getParentName() != null) {
            refuse("extends", rule);
        }
        if (rule.getUnit() != null) {
            refuse("unit", rule);
        }
        rule.getAttributes().forEach((attribute, descr) -> refuse(attribute, descr));
        rule.getNamedConsequences().keySet().forEach(label -> refuse("then[" + label + "]", rule));
        noAnnotations(rule);
        try {
            conditions(rule.getLhs());
            consequence(rule);
        } catch (RefusedException e) {
            e.addTo(refusals, file, name);
        }
        if (patterns > Limits.PATTERNS_OF_A_RULE) {
            refusals.add(
                    PackCheck.TOO_MANY,
                    file,
                    RuleTree.line(rule),
                    0,
                    name,
                    "patterns",
                    patterns,
                    Limits.PATTERNS_OF_A_RULE);
        }
    }

    private void conditions(AndDescr conditions) {
        noAnnotations(conditions);
        for (BaseDescr condition : conditions.getDescrs()) {
            if (condition instanceof PatternDescr pattern) {
                pattern(pattern, true);
            } else if (condition instanceof NotDescr not) {
                noAnnotations(not);
                existential(not.getDescrs(), condition);
            } else if (condition instanceof ExistsDescr exists) {
                noAnnotations(exists);
                existential(exists.getDescrs(), condition);
            } else {
                throw notAllowed(condition);
            }
        }
    }

    private void existential(List<?> inner, BaseDescr condition) {
        if (inner.size() != 1 || !(inner.get(0) instanceof PatternDescr pattern)) {
            throw notAllowed(condition);
        }
        Set<String> outer = new HashSet<>(bindings.keySet());
        pattern(pattern, false);
        bindings.keySet().retainAll(outer);
    }

    private void pattern(PatternDescr pattern, boolean joins) {
        patterns++;
        noAnnotations(pattern);
        Class<?> type = imports.get(pattern.getObjectType());
        if (type == null || !Vocabulary.isFact(type)) {
            throw new RefusedException(
                    PackCheck.TYPE_NOT_ALLOWED,
                    RuleTree.line(pattern),
                    RuleTree.column(pattern),
                    pattern.getObjectType());
        }
        if (pattern.isQuery()
                || pattern.isUnification()
                || pattern.getSource() != null
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getPositionalConstraints().isEmpty()) {
            throw notAllowed(pattern);
        }
        Set<String> above = Set.copyOf(bindings.keySet());
        String variable = pattern.getIdentifier();
        if (variable != null && !variable.isEmpty()) {
            if (!variable.matches("\\$[A-Za-z][A-Za-z0-9]*")) {
                throw notAllowed(pattern);
            }
            bindings.put(variable, type);
        }
        expressions.takeMentioned();
        List<? extends BaseDescr> constraints = pattern.getConstraint().getDescrs();
        if (constraints.size() > Limits.CONSTRAINTS_OF_A_PATTERN) {
            throw notAllowed(pattern);
        }
        for (BaseDescr constraint : constraints) {
            if (!(constraint instanceof ExprConstraintDescr expression)) {
                throw notAllowed(constraint);
            }
            expressions.constraint(
                    expression.getExpression(), RuleTree.line(constraint), RuleTree.column(constraint), type);
        }
        if (joins) {
            joined(pattern, type, above);
        }
    }

    /** Events are many, and every further pattern of events multiplies them, unless it says which belong together. */
    private void joined(PatternDescr pattern, Class<?> type, Set<String> above) {
        Set<String> mentioned = new HashSet<>(expressions.takeMentioned());
        mentioned.retainAll(above);
        if (COUNTED.contains(type)) {
            return;
        }
        if (event && mentioned.isEmpty()) {
            throw new RefusedException(
                    PackCheck.NO_JOIN_KEY,
                    RuleTree.line(pattern),
                    RuleTree.column(pattern),
                    pattern.getObjectType());
        }
        event = true;
    }

    private void consequence(RuleDescr rule) {
        expressions.consequence(String.valueOf(rule.getConsequence()), rule.getConsequenceLine(), 1);
    }

    private void noAnnotations(AnnotatedBaseDescr descr) {
        descr.getAnnotationNames().forEach(annotation -> refuse("@" + annotation, descr));
    }

    private RefusedException notAllowed(BaseDescr descr) {
        return new RefusedException(
                PackCheck.CONSTRUCT_NOT_ALLOWED,
                RuleTree.line(descr),
                RuleTree.column(descr),
                descr.getText() == null || descr.getText().isBlank()
                        ? descr.getClass().getSimpleName().replace("Descr", "").toLowerCase(java.util.Locale.ROOT)
                        : descr.getText());
    }

    private void refuse(String what, BaseDescr descr) {
        refusals.add(
                PackCheck.CONSTRUCT_NOT_ALLOWED, file, RuleTree.line(descr), RuleTree.column(descr), name, what);
    }
}
