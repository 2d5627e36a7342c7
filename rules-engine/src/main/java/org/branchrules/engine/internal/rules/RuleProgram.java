package org.branchrules.engine.internal.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * Some rules with the layout of the facts that they read. Immutable once built, and safe for use by several threads.
 */
public final class RuleProgram {
    private final FactSlots slots = new FactSlots();
    private final List<CompiledRule> rules;
    private final int frameSize;

    /**
     * Prepares the rules of some models.
     *
     * @param globals names of the globals, in the order in which {@link #table} receives them
     * @throws UnsupportedRuleException when a rule is not pure
     */
    public RuleProgram(List<Model> models, List<String> globals) {
        List<CompiledRule> compiled = new ArrayList<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                compiled.add(new CompiledRule(rule, globals, slots));
            }
        }
        compiled.sort(CompiledRule.byName());
        rules = List.copyOf(compiled);
        frameSize = rules.stream().mapToInt(CompiledRule::frameSize).max().orElse(0);
    }

    /** The rules, by name. */
    public List<CompiledRule> rules() {
        return rules;
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
