package org.branchrules.engine.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.scenario.Baselines;
import org.branchrules.engine.scenario.ScenarioResult;
import org.branchrules.engine.scenario.Scenarios;

/**
 * Changes a pack in every way in which a policy goes wrong by a little, and asks of each change whether a scenario of the pack
 * notices it. Immutable, and safe for use by several threads; the result does not depend on how many there are.
 *
 * <pre>{@code
 * MutationReport report = PolicyMutation.of(PackFiles.ofFolder(folder)).run();
 * report.score().reaches(95);
 * }</pre>
 */
public final class PolicyMutation {
    private static final int THREADS = 2;

    private final PackSource source;
    private final Scenarios scenarios;
    private final List<PackFiles> others;
    private final LoadedPack pack;
    private final Predicate<Mutant> only;
    private final boolean all;
    private final boolean suggesting;

    private PolicyMutation(
            PackSource source,
            Scenarios scenarios,
            List<PackFiles> others,
            LoadedPack pack,
            Predicate<Mutant> only,
            boolean all,
            boolean suggesting) {
        this.source = source;
        this.scenarios = scenarios;
        this.others = others;
        this.pack = pack;
        this.only = only;
        this.all = all;
        this.suggesting = suggesting;
    }

    /**
     * The mutants of a pack, under a policy of the pack, the others, and those that they extend and that are on the class
     * path. The pack is compiled once, which takes seconds; its mutants are not.
     *
     * @throws org.branchrules.engine.pack.PackException when the packs are not right
     */
    public static PolicyMutation of(PackFiles pack, PackFiles... others) {
        return of(pack, Scenarios.of(pack, others), others);
    }

    /**
     * The mutants of a pack.
     *
     * @param policy the policy that the scenarios are run against; it holds the pack
     * @param others packs whose baselines the scenarios may start from, besides those that the pack extends
     * @throws IllegalArgumentException when the policy does not hold the pack
     */
    public static PolicyMutation of(PackFiles pack, Policy policy, PackFiles... others) {
        return of(pack, Scenarios.of(pack, policy, others), others);
    }

    /**
     * The mutants of a pack whose scenarios are read already.
     *
     * @param scenarios those of the pack, against a policy that holds it
     * @param others packs whose baselines the scenarios may start from, besides those that the pack extends
     * @throws IllegalArgumentException when the policy does not hold the pack
     */
    public static PolicyMutation of(PackFiles pack, Scenarios scenarios, PackFiles... others) {
        PackSource source = new PackSource(pack, scenarios.policy().layers());
        String id = source.tree().path("pack").path("id").asText();
        String edition = source.tree().path("pack").path("edition").asText();
        LoadedPack loaded = source.layers().editions().stream()
                .filter(candidate -> candidate.data().id().equals(id)
                        && candidate.data().header().edition().equals(edition))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the policy does not hold " + id + " (" + edition + ")"));
        return new PolicyMutation(source, scenarios, List.of(others), loaded, mutant -> true, true, true);
    }

    /** Only those mutants whose id contains some text, such as {@code 11-h}; marks of others are not looked at. */
    public PolicyMutation only(String text) {
        return text.isEmpty() ? this : only(mutant -> mutant.id().contains(text));
    }

    /** Only mutants of that kind; marks of others are not looked at. */
    public PolicyMutation only(MutantKind kind) {
        return only(mutant -> mutant.kind() == kind);
    }

    private PolicyMutation only(Predicate<Mutant> wanted) {
        return new PolicyMutation(source, scenarios, others, pack, only.and(wanted), false, suggesting);
    }

    /** Without looking for scenarios that would kill the survivors. */
    public PolicyMutation withoutSuggestions() {
        return new PolicyMutation(source, scenarios, others, pack, only, all, false);
    }

    /** Runs the mutants, on two threads. */
    public MutationReport run() {
        return run(THREADS);
    }

    /**
     * Runs the mutants.
     *
     * @param threads on how many threads
     * @throws IllegalArgumentException when that is fewer than one
     */
    public MutationReport run(int threads) {
        Marks marks = Marks.of(source.files());
        List<PackProblem> problems = new ArrayList<>(scenarios.problems());
        problems.addAll(marks.problems());
        List<ScenarioResult> failing =
                scenarios.run().stream().filter(result -> !result.passed()).toList();
        if (!failing.isEmpty() || !problems.isEmpty()) {
            return new MutationReport(pack.reference(), List.of(), failing, problems);
        }
        Trials trials = new Trials(scenarios);
        ChangedPack changed = new ChangedPack(source, pack);
        List<Change> changes = Mutants.of(source, scenarios.policy(), pack).stream()
                .filter(change -> only.test(change.mutant()))
                .toList();
        List<MutantResult> results =
                marks.applied(inParallel(threads, changes, change -> result(trials, changed, change)));
        if (all) {
            problems.addAll(marks.stale(results));
        }
        return new MutationReport(
                pack.reference(),
                suggesting ? suggested(threads, changed, changes, results) : results,
                failing,
                problems);
    }

    private static MutantResult result(Trials trials, ChangedPack changed, Change change) {
        return changed.with(change)
                .map(layers -> new MutantTest(trials, change.reach(), layers).of(change.mutant()))
                .orElseGet(() -> new MutantResult(change.mutant(), Fate.REFUSED, null, null, null));
    }

    private List<MutantResult> suggested(
            int threads, ChangedPack changed, List<Change> changes, List<MutantResult> results) {
        Map<Mutant, Change> byMutant = new HashMap<>();
        changes.forEach(change -> byMutant.put(change.mutant(), change));
        Suggestions suggestions = new Suggestions(
                source,
                scenarios.policy(),
                Baselines.of(source.files(), others.toArray(PackFiles[]::new)),
                superiors());
        return inParallel(threads, results, result -> {
            Change change = byMutant.get(result.mutant());
            return result.fate() == Fate.SURVIVED && change != null
                    ? result.with(changed.with(change)
                            .map(layers -> suggestions.of(change, layers))
                            .orElse(null))
                    : result;
        });
    }

    /** The packs above it, as far as their files are at hand. */
    private List<PackFiles> superiors() {
        List<PackFiles> superiors = new ArrayList<>(others);
        source.layers().editions().stream()
                .map(edition -> edition.data().id())
                .filter(id -> !id.equals(pack.data().id()))
                .distinct()
                .forEach(id -> PackFiles.ofClassPath(id).ifPresent(superiors::add));
        return superiors;
    }

    private interface Task<A, B> {
        B of(A argument);
    }

    private static <A, B> List<B> inParallel(int threads, List<A> arguments, Task<A, B> task) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<B>> calls = new ArrayList<>();
            arguments.forEach(argument -> calls.add(() -> task.of(argument)));
            List<B> results = new ArrayList<>();
            for (Future<B> future : executor.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
