package org.branchrules.engine.internal.rules;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;

/**
 * Refuses what would give a rule another meaning under Drools than here: attributes that order or hold back rules, facts
 * that do not come from the one set of facts, consequences that change it.
 */
final class Purity {
    private static final Map<String, Rule.Attribute<?>> ATTRIBUTES = new TreeMap<>(Map.ofEntries(
            Map.entry("no-loop", Rule.Attribute.NO_LOOP),
            Map.entry("lock-on-active", Rule.Attribute.LOCK_ON_ACTIVE),
            Map.entry("enabled", Rule.Attribute.ENABLED),
            Map.entry("auto-focus", Rule.Attribute.AUTO_FOCUS),
            Map.entry("salience", Rule.Attribute.SALIENCE),
            Map.entry("agenda-group", Rule.Attribute.AGENDA_GROUP),
            Map.entry("activation-group", Rule.Attribute.ACTIVATION_GROUP),
            Map.entry("ruleflow-group", Rule.Attribute.RULEFLOW_GROUP),
            Map.entry("duration", Rule.Attribute.DURATION),
            Map.entry("timer", Rule.Attribute.TIMER),
            Map.entry("calendars", Rule.Attribute.CALENDARS),
            Map.entry("date-effective", Rule.Attribute.DATE_EFFECTIVE),
            Map.entry("date-expires", Rule.Attribute.DATE_EXPIRES)));

    private Purity() {}

    /** Checks a rule as a whole. */
    static void check(Rule rule) {
        ATTRIBUTES.forEach((name, attribute) -> {
            if (!Objects.equals(rule.getAttribute(attribute), attribute.getDefaultValue())) {
                throw new UnsupportedRuleException(rule.getName(), "the attribute `" + name + "`");
            }
        });
        if (rule.getConsequences().size() != 1) {
            throw new UnsupportedRuleException(rule.getName(), "more than one consequence");
        }
        Consequence consequence = rule.getDefaultConsequence();
        if (consequence.isUsingDrools()) {
            throw new UnsupportedRuleException(rule.getName(), "`drools` in its consequence");
        }
    }

    /** Checks one of the patterns of a rule. */
    static void check(String rule, Pattern<?> pattern) {
        if (pattern.getPatternVariable() instanceof Declaration<?> declaration
                && (declaration.getSource() != null || declaration.getWindow() != null)) {
            throw new UnsupportedRuleException(rule, "`from`, an entry point or a window");
        }
        if (pattern.isPassive()) {
            throw new UnsupportedRuleException(rule, "a passive pattern");
        }
        check(rule, pattern.getConstraint());
    }

    private static void check(String rule, Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            if (single.isTemporal()) {
                throw new UnsupportedRuleException(rule, "a temporal operator");
            }
        } else {
            constraint.getChildren().forEach(child -> check(rule, child));
        }
    }
}
