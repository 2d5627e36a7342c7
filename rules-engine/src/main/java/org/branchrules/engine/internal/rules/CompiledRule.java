package org.branchrules.engine.internal.rules;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchrules.model.fact.Selectors;
import org.branchrules.model.record.Fact;
import org.drools.model.AlphaIndex;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.DomainClassMetadata;
import org.drools.model.Index;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the executable model, ready to run over a {@link FactTable}. Immutable, and safe for use by several threads: the
 * values of one run stand in the frame of its table.
 */
public final class CompiledRule implements ExecutableRule {
    private final String name;
    private final int frameSize;
    private final Step[] steps;
    private final BlockN block;
    private final int[] arguments;

    CompiledRule(Rule rule, List<String> globals, FactSlots slots) {
        name = rule.getName();
        Purity.check(rule);
        Frame frame = new Frame(name, globals);
        List<Step> compiled = new ArrayList<>();
        for (Condition condition : rule.getView().getSubConditions()) {
            compile(condition, frame, slots, compiled);
        }
        Consequence consequence = rule.getDefaultConsequence();
        block = consequence.getBlock();
        arguments = new int[consequence.getVariables().length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = frame.slot(consequence.getVariables()[i]);
        }
        steps = compiled.toArray(Step[]::new);
        frameSize = frame.size();
    }

    @Override
    public String name() {
        return name;
    }

    private void compile(Condition condition, Frame frame, FactSlots slots, List<Step> into) {
        switch (condition.getType()) {
            case AND -> condition.getSubConditions().forEach(sub -> compile(sub, frame, slots, into));
            case PATTERN -> into.add(step(Step.Kind.JOIN, condition, frame, slots));
            case NOT -> into.add(step(Step.Kind.NOT, only(condition), frame, slots));
            case EXISTS -> into.add(step(Step.Kind.EXISTS, only(condition), frame, slots));
            case CONSEQUENCE -> {
                // the end of the rule, which is also its only consequence
            }
            default -> throw new UnsupportedRuleException(name, "`" + condition.getType() + "`");
        }
    }

    private Condition only(Condition existential) {
        List<Condition> subs = existential.getSubConditions();
        if (subs.size() != 1 || subs.get(0).getType() != Condition.Type.PATTERN) {
            throw new UnsupportedRuleException(name, "more than one pattern under `" + existential.getType() + "`");
        }
        return subs.get(0);
    }

    private Step step(Step.Kind kind, Condition condition, Frame frame, FactSlots slots) {
        Pattern<?> pattern = (Pattern<?>) condition;
        Purity.check(name, pattern);
        Class<?> type = pattern.getPatternVariable().getType();
        if (!Modifier.isFinal(type.getModifiers())) {
            throw new UnsupportedRuleException(name, "the type `" + type.getName() + "`, which facts only extend");
        }
        int variable = frame.bind(pattern.getPatternVariable());
        List<Binding> bindings = new ArrayList<>(pattern.getBindings());
        List<FactSlots.Selector> selectors = new ArrayList<>();
        List<Predicate1<Object>> alone = new ArrayList<>();
        List<Test> together = new ArrayList<>();
        for (Constraint constraint : flatten(pattern.getConstraint())) {
            FactSlots.Selector selector = selector(type, constraint, pattern.getPatternClassMetadata());
            if (selector != null) {
                selectors.add(selector);
            } else if (isAlone(constraint, pattern.getPatternVariable())) {
                alone.add(Test.predicate((SingleConstraint) constraint));
            } else {
                if (uses(constraint, bindings)) {
                    bind(bindings, frame, together);
                }
                together.add(Test.of(constraint, frame));
            }
        }
        bind(bindings, frame, together);
        int selected = slots.select(type, selectors);
        return new Step(kind, selected, slots.filter(selected, alone), variable, together);
    }

    /** Binds as late as possible: only a fact that matches so far is sure to have what is bound. */
    private static void bind(List<Binding> bindings, Frame frame, List<Test> into) {
        bindings.forEach(binding -> into.add(Test.of(binding, frame)));
        bindings.clear();
    }

    private static boolean uses(Constraint constraint, List<Binding> bindings) {
        if (constraint instanceof SingleConstraint single) {
            List<Variable<?>> used = List.of(single.getVariables());
            return bindings.stream().anyMatch(binding -> used.contains(binding.getBoundVariable()));
        }
        return constraint.getChildren().stream().anyMatch(child -> uses(child, bindings));
    }

    private static boolean isAlone(Constraint constraint, Variable<?> variable) {
        return constraint instanceof SingleConstraint single
                && single != SingleConstraint.TRUE
                && single.getVariables().length == 1
                && single.getVariables()[0] == variable;
    }

    /** The value that a constraint asks for in a component which says what kind of fact is meant; null if it does not. */
    @SuppressWarnings("unchecked")
    private static FactSlots.@Nullable Selector selector(
            Class<?> type, Constraint constraint, DomainClassMetadata metadata) {
        AlphaIndex<?, ?> index = equality(constraint);
        if (index == null || index.getRightValue() == null) {
            return null;
        }
        if (!(index.getRightValue() instanceof String) && !names(Selectors.of(type), metadata, index)) {
            return null;
        }
        return new FactSlots.Selector(
                index.getIndexId(),
                index.getRightValue(),
                (Function1<Object, Object>) (Function1<?, ?>) index.getLeftOperandExtractor(),
                Test.predicate((SingleConstraint) constraint));
    }

    private static boolean names(Set<String> components, DomainClassMetadata metadata, Index<?, ?> index) {
        return components.stream().anyMatch(name -> metadata.getPropertyIndex(name) == index.getIndexId());
    }

    private static @Nullable AlphaIndex<?, ?> equality(Constraint constraint) {
        return constraint instanceof SingleConstraint single
                        && single.getIndex() instanceof AlphaIndex<?, ?> alpha
                        && alpha.getConstraintType() == Index.ConstraintType.EQUAL
                ? alpha
                : null;
    }

    private static List<Constraint> flatten(Constraint constraint) {
        if (constraint.getType() == Constraint.Type.MULTIPLE || constraint.getType() == Constraint.Type.AND) {
            List<Constraint> flat = new ArrayList<>();
            constraint.getChildren().forEach(child -> flat.addAll(flatten(child)));
            return flat;
        }
        return List.of(constraint);
    }

    @Override
    public List<Fact> selected(FactTable facts) {
        if (steps.length == 0 || steps[0].kind() != Step.Kind.JOIN) {
            return List.of();
        }
        try {
            return facts.select(steps[0].selected()).distinct();
        } catch (Exception | LinkageError e) {
            throw new RuleFailedException(name, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void run(FactTable facts) {
        facts.begin();
        try {
            match(0, facts.frame(), facts, MOST_COMBINATIONS);
        } catch (RuleFailedException e) {
            throw e;
        } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
            throw new RuleFailedException(name, String.valueOf(e.getMessage()), e);
        }
    }

    /** Matches the steps from this one on, and returns how many more combinations may be tried. */
    private int match(int depth, Object[] frame, FactTable facts, int budget) throws Exception {
        if (depth == steps.length) {
            if (facts.fire() > MOST_REPORTS) {
                throw new RuleFailedException(name, "reports more than " + MOST_REPORTS + " times about one branch");
            }
            fire(frame);
            return budget;
        }
        Step step = steps[depth];
        Selection candidates = facts.select(step.slot());
        int left = budget;
        boolean exists = false;
        for (int i = 0; i < candidates.size() && !exists; i++) {
            if (--left < 0) {
                throw new RuleFailedException(name, "tries more than " + MOST_COMBINATIONS + " combinations of facts");
            }
            if (step.matches(frame, candidates.get(i))) {
                if (step.kind() == Step.Kind.JOIN) {
                    left = match(depth + 1, frame, facts, left);
                } else {
                    exists = true;
                }
            }
        }
        boolean goesOn = step.kind() != Step.Kind.JOIN && exists == (step.kind() == Step.Kind.EXISTS);
        return goesOn ? match(depth + 1, frame, facts, left) : left;
    }

    private void fire(Object[] frame) throws Exception {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = frame[arguments[i]];
        }
        block.execute(values);
    }

    /** How many values its frame holds. */
    int frameSize() {
        return frameSize;
    }
}
