package org.branchrules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.policy.Criterion;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.policy.Requirement;

/**
 * The packs that branches are assessed against. Immutable, and safe for use by several threads; load it once and share it.
 */
public final class Policy {
    private static final String NATIONAL = "national-2018";

    private final LoadedPack pack;

    Policy(LoadedPack pack) {
        this.pack = pack;
    }

    /** The national pack, which ships compiled with this library. */
    public static Policy national() {
        return new Policy(LoadedPack.ofClassPath(NATIONAL, Policy.class.getClassLoader()));
    }

    /**
     * The same policy with other values for some parameters, to try out a change.
     *
     * @param values values as parameter files write them, by key
     * @throws IllegalArgumentException when a key is unknown or a value is not of its unit
     */
    public Policy withParameters(Map<String, String> values) {
        return new Policy(pack.withParameters(values));
    }

    LoadedPack pack() {
        return pack;
    }

    /** Its title. */
    public Text title() {
        return pack.data().title();
    }

    /** The packs that it consists of. */
    public List<PackReference> packs() {
        return List.of(pack.reference());
    }

    /** First day on which it is in force. */
    public LocalDate inForceFrom() {
        return pack.data().validFrom();
    }

    /** Every requirement, in the order of the articles, with the figures of its latest values. */
    public List<Requirement> requirements() {
        return pack.latest().requirements();
    }

    /** The criteria by which branches are graded. */
    public List<Criterion> criteria() {
        return pack.data().criteria();
    }

    /** Every parameter with its latest value, by key. */
    public List<ParameterReading> parameters() {
        return pack.latest().readings();
    }

    /** The name of a grade. */
    public Text gradeName(Grade grade) {
        Text name = pack.data().scheme().gradeNames().get(grade);
        if (name == null) {
            throw new IllegalStateException("no name for " + grade);
        }
        return name;
    }

    /** The names of the rules that check a requirement. */
    public List<String> rulesOf(RequirementId requirement) {
        LoadedPack.RequirementRules rules = pack.rules(requirement);
        return java.util.stream.Stream.concat(rules.applies().stream(), rules.checks().stream())
                .map(org.branchrules.engine.internal.rules.CompiledRule::name)
                .sorted()
                .toList();
    }
}
