package org.branchrules.engine.internal.rules;

import java.util.List;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.PredicateN;

/** One condition on the values in a frame. */
@FunctionalInterface
interface Test {
    boolean holds(Object[] frame) throws Exception;

    /** The condition that a constraint of the executable model stands for. */
    static Test of(Constraint constraint, Frame frame) {
        return switch (constraint.getType()) {
            case SINGLE -> ofSingle((SingleConstraint) constraint, frame);
            case MULTIPLE, AND -> {
                List<Test> all = constraint.getChildren().stream()
                        .map(child -> of(child, frame))
                        .toList();
                yield values -> {
                    for (Test test : all) {
                        if (!test.holds(values)) {
                            return false;
                        }
                    }
                    return true;
                };
            }
            case OR -> {
                List<Test> any = constraint.getChildren().stream()
                        .map(child -> of(child, frame))
                        .toList();
                yield values -> {
                    for (Test test : any) {
                        if (test.holds(values)) {
                            return true;
                        }
                    }
                    return false;
                };
            }
        };
    }

    /** Takes a value from the frame and puts it into it; always holds. */
    static Test of(Binding binding, Frame frame) {
        int[] from = slots(binding.getInputVariables(), frame);
        int into = frame.bind(binding.getBoundVariable());
        return values -> {
            values[into] = binding.eval(picked(values, from));
            return true;
        };
    }

    /** The predicate of a constraint on one value, without the wrapper that Drools prints it with. */
    @SuppressWarnings("unchecked")
    static Predicate1<Object> predicate(SingleConstraint constraint) {
        Predicate1<Object> predicate = constraint.getPredicate1();
        return predicate instanceof IntrospectableLambda wrapper && wrapper.getLambda() instanceof Predicate1<?> inner
                ? (Predicate1<Object>) inner
                : predicate;
    }

    @SuppressWarnings("unchecked")
    private static Test ofSingle(SingleConstraint constraint, Frame frame) {
        if (constraint == SingleConstraint.TRUE) {
            return values -> true;
        }
        int[] slots = slots(constraint.getVariables(), frame);
        switch (slots.length) {
            case 1 -> {
                Predicate1<Object> predicate = predicate(constraint);
                int one = slots[0];
                return values -> predicate.test(values[one]);
            }
            case 2 -> {
                Predicate2<Object, Object> predicate = constraint.getPredicate2();
                int one = slots[0];
                int two = slots[1];
                return values -> predicate.test(values[one], values[two]);
            }
            case 3 -> {
                Predicate3<Object, Object, Object> predicate = constraint.getPredicate3();
                int one = slots[0];
                int two = slots[1];
                int three = slots[2];
                return values -> predicate.test(values[one], values[two], values[three]);
            }
            default -> {
                PredicateN predicate = constraint.getPredicate();
                return values -> predicate.test(picked(values, slots));
            }
        }
    }

    private static int[] slots(Variable<?>[] variables, Frame frame) {
        int[] slots = new int[variables.length];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = frame.slot(variables[i]);
        }
        return slots;
    }

    private static Object[] picked(Object[] values, int[] slots) {
        Object[] picked = new Object[slots.length];
        for (int i = 0; i < slots.length; i++) {
            picked[i] = values[slots[i]];
        }
        return picked;
    }
}
