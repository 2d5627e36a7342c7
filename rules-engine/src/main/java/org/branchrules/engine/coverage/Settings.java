package org.branchrules.engine.coverage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchrules.engine.internal.condition.Expression;
import org.branchrules.engine.internal.condition.WrittenRule;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.Setting;
import org.branchrules.engine.internal.pack.Superiors;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.policy.Requirement;

/**
 * What a pack says about the packs above by setting their parameters: the thresholds that it moves stand in their rules and
 * in the scope of their requirements. Immutable.
 *
 * @param keys the parameters that it sets
 * @param above the packs above, superior first
 */
record Settings(Set<String> keys, List<LoadedPack> above) {
    static Settings of(LoadedPack pack, List<LoadedPack> all) {
        Superiors superiors = Superiors.of(
                pack.data().header().parents(),
                all.stream().map(LoadedPack::data).toList());
        return new Settings(
                pack.data().settings().stream().map(Setting::key).collect(Collectors.toUnmodifiableSet()),
                all.stream()
                        .filter(each -> superiors.packs().contains(each.data()))
                        .toList());
    }

    /** Whether a condition of a rule reads one of them. */
    boolean concern(Expression condition) {
        return condition.parametersRead().anyMatch(keys::contains);
    }

    /** Whether a rule above is to be watched: it reads one of them, or decides a requirement whose scope does. */
    boolean concern(WrittenRule rule) {
        return rule.patterns().stream()
                        .flatMap(pattern -> pattern.constraints().stream())
                        .anyMatch(constraint -> constraint instanceof Expression condition && concern(condition))
                || requirements().stream()
                        .anyMatch(requirement -> (rule.name() + ".").startsWith(requirement.id() + "."));
    }

    /** Whether a limit of a scope is one of them. */
    boolean concern(Condition.Limit limit) {
        return keys.contains(limit.parameterOrNumber());
    }

    /** The requirements above in whose scope one of them stands. */
    List<Requirement> requirements() {
        return above.stream()
                .flatMap(pack -> pack.data().requirements().stream())
                .filter(requirement -> requirement.applies().stream()
                        .anyMatch(condition -> condition instanceof Condition.Limit limit && concern(limit)))
                .toList();
    }
}
