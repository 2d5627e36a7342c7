package org.branchrules.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.branchrules.engine.internal.pack.IncomingPack;
import org.branchrules.engine.internal.pack.LayerLoading;
import org.branchrules.engine.internal.pack.Layers;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.pack.ResolvedPolicy;
import org.branchrules.engine.internal.rules.ExecutableRule;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.policy.Criterion;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.policy.Requirement;
import org.branchrules.model.record.BranchKind;
import org.jspecify.annotations.Nullable;

/**
 * The packs that branches are assessed against, in all their editions. Immutable, and safe for use by several threads; load
 * it once and share it.
 *
 * <pre>{@code
 * Policy policy = Policy.national().with(PackFiles.ofFolder(Path.of("packs/our-city")));
 * }</pre>
 */
public final class Policy {
    private static final String NATIONAL = "national-2018";

    private final Layers layers;
    private final ResolvedPolicy latest;

    private Policy(Layers layers) {
        this.layers = layers;
        this.latest = layers.latest();
    }

    /** The national pack, which ships compiled with this library. */
    public static Policy national() {
        return new Policy(LayerLoading.load(
                List.of(), List.of(IncomingPack.ofClassPath(NATIONAL, Policy.class.getClassLoader()))));
    }

    /**
     * A policy of some packs, in any order, and of those that they extend and that are not among them, which are looked for on
     * the class path of this library. What is given is checked and compiled, which takes seconds.
     *
     * @throws org.branchrules.engine.pack.PackException naming everything that is wrong with them
     */
    public static Policy of(PackFiles... packs) {
        return new Policy(LayerLoading.load(
                List.of(),
                IncomingPack.withSuperiors(
                        Arrays.stream(packs).map(IncomingPack::of).toList())));
    }

    /**
     * This policy and packs that ship compiled on the class path of this library.
     *
     * @param folders names of their folders under {@code META-INF/branch-rules/}
     * @throws org.branchrules.engine.pack.PackException when one is not there, or they do not fit together
     */
    public Policy withClassPath(String... folders) {
        return with(
                Arrays.stream(folders).map(folder -> IncomingPack.ofClassPath(folder, Policy.class.getClassLoader())));
    }

    /**
     * This policy and some packs upon it, in any order; several may be editions of one pack. They are checked and compiled,
     * which takes seconds.
     *
     * @throws org.branchrules.engine.pack.PackException naming everything that is wrong with them, and all that does not
     *     fit together with the packs of this policy
     */
    public Policy with(PackFiles... packs) {
        return with(Arrays.stream(packs).map(IncomingPack::of));
    }

    private Policy with(Stream<IncomingPack> packs) {
        Layers all = LayerLoading.load(layers.editions(), packs.toList());
        return new Policy(all.withParameters(layers.overrides()));
    }

    /**
     * A policy of compiled packs, in any order, one of which extends nothing.
     *
     * @throws org.branchrules.engine.pack.PackException when they do not fit together
     */
    public static Policy of(CompiledPack... packs) {
        return new Policy(LayerLoading.load(
                List.of(), Arrays.stream(packs).map(CompiledPack::incoming).toList()));
    }

    /**
     * This policy and some compiled packs upon it, in any order, without compiling anything.
     *
     * @throws org.branchrules.engine.pack.PackException when they do not fit together, or with the packs of this policy
     */
    public Policy with(CompiledPack... packs) {
        return with(Arrays.stream(packs).map(CompiledPack::incoming));
    }

    /**
     * The same policy with other values for some parameters, to try out a change.
     *
     * @param values values as parameter files write them, by key
     * @throws IllegalArgumentException when a key is unknown or a value is not of its unit
     */
    public Policy withParameters(Map<String, String> values) {
        return new Policy(layers.withParameters(values));
    }

    /** The packs behind it: for the packages of this library, of a type that is not promised. */
    public Layers layers() {
        return layers;
    }

    /** A policy of such packs: for the packages of this library. */
    public static Policy of(Layers layers) {
        return new Policy(layers);
    }

    /** The title of its lowest pack. */
    public Text title() {
        return last(layers.editions()).data().header().title();
    }

    /** The packs that it consists of in all their editions, superior first. */
    public List<PackReference> packs() {
        return references(layers.editions());
    }

    /** The editions that bind branches of a kind on one day, superior first. */
    public List<PackReference> packsInForce(LocalDate day, BranchKind kind, @Nullable String jurisdiction) {
        return references(layers.binding(day, kind, jurisdiction).packs());
    }

    /** Ids of the packs that are made for branches of a kind, but of which no edition is in force on that day. */
    public List<String> noneInForce(LocalDate day, BranchKind kind, @Nullable String jurisdiction) {
        return layers.binding(day, kind, jurisdiction).noneInForce();
    }

    /** What does not keep the packs from working, but someone should look at. */
    public List<PackProblem> warnings() {
        return LayerLoading.warnings(layers);
    }

    private static List<PackReference> references(List<LoadedPack> packs) {
        return packs.stream().map(LoadedPack::reference).toList();
    }

    /** First day on which any of it is in force. */
    public LocalDate inForceFrom() {
        return layers.inForceFrom();
    }

    /** Every requirement of every pack, in the order of the articles, with the figures of its latest values. */
    public List<Requirement> requirements() {
        return latest.requirements();
    }

    /** The ids of the requirements of every edition of every pack, also of those that a later edition has ended. */
    public SortedSet<RequirementId> requirementIds() {
        SortedSet<RequirementId> ids = new TreeSet<>();
        layers.editions()
                .forEach(edition -> edition.data().requirements().forEach(requirement -> ids.add(requirement.id())));
        return Collections.unmodifiableSortedSet(ids);
    }

    /** The criteria by which branches are graded. */
    public List<Criterion> criteria() {
        return latest.criteria();
    }

    /** Every parameter with its latest value, by key. */
    public List<ParameterReading> parameters() {
        return latest.readings();
    }

    /** The name of a grade. */
    public Text gradeName(Grade grade) {
        Text name = latest.scheme().gradeNames().get(grade);
        if (name == null) {
            throw new IllegalStateException("no name for " + grade);
        }
        return name;
    }

    /** The names of the rules that check a requirement. */
    public List<String> rulesOf(RequirementId requirement) {
        LoadedPack.RequirementRules rules = latest.packOf(requirement).rules(requirement);
        return Stream.concat(rules.applies().stream(), rules.checks().stream())
                .map(ExecutableRule::name)
                .sorted()
                .toList();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
