package org.branchrules.engine.internal.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * Some rules with the layout of the facts that they read. Immutable once built, and safe for use by several threads.
 */
public final class RuleProgram {
    private static final Comparator<ExecutableRule> BY_NAME = Comparator.comparing(ExecutableRule::name);

    private final FactSlots slots;
    private final List<ExecutableRule> rules;
    private final int frameSize;

    private RuleProgram(FactSlots slots, List<ExecutableRule> rules, int frameSize) {
        this.slots = slots;
        this.rules = rules;
        this.frameSize = frameSize;
    }

    /**
     * Prepares the rules of some models.
     *
     * @param globals names of the globals, in the order in which {@link #table} receives them
     * @throws UnsupportedRuleException when a rule is not pure
     */
    public RuleProgram(List<Model> models, List<String> globals) {
        slots = new FactSlots();
        List<CompiledRule> compiled = new ArrayList<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                compiled.add(new CompiledRule(rule, globals, slots));
            }
        }
        compiled.sort(BY_NAME);
        rules = List.copyOf(compiled);
        frameSize = compiled.stream().mapToInt(CompiledRule::frameSize).max().orElse(0);
    }

    /** The rules, by name. */
    public List<ExecutableRule> rules() {
        return rules;
    }

    /**
     * These rules with others in place of those of the same name.
     *
     * @throws IllegalArgumentException when there is no rule of that name
     */
    public RuleProgram with(Collection<? extends ExecutableRule> others) {
        Map<String, ExecutableRule> byName = new HashMap<>();
        others.forEach(rule -> byName.put(rule.name(), rule));
        List<ExecutableRule> replaced = new ArrayList<>(rules.size());
        for (ExecutableRule rule : rules) {
            ExecutableRule other = byName.remove(rule.name());
            replaced.add(other == null ? rule : other);
        }
        if (!byName.isEmpty()) {
            throw new IllegalArgumentException("no rules " + new TreeSet<>(byName.keySet()));
        }
        return new RuleProgram(slots, List.copyOf(replaced), frameSize);
    }

    /** These rules without the one of that name. */
    public RuleProgram without(String name) {
        return new RuleProgram(
                slots, rules.stream().filter(rule -> !rule.name().equals(name)).toList(), frameSize);
    }

    /**
     * The facts of one branch, laid out for these rules.
     *
     * @param globals the globals, in the order of the program
     */
    public FactTable table(TypedFacts facts, Object... globals) {
        return new FactTable(slots, facts, Arrays.copyOf(globals, Math.max(frameSize, globals.length)));
    }
}
