package org.branchrules.engine.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.engine.scenario.ScenarioResult;
import org.branchrules.engine.scenario.Scenarios;

/**
 * Changes a pack in every way in which a policy goes wrong by a little, and asks of each change whether a scenario of the pack
 * notices it. Immutable, and safe for use by several threads; the result does not depend on how many there are.
 *
 * <pre>{@code
 * PackFiles pack = PackFiles.ofFolder(folder);
 * MutationReport report = PolicyMutation.of(pack, Policy.national().with(pack)).run();
 * report.score().reaches(95);
 * }</pre>
 */
public final class PolicyMutation {
    private static final int THREADS = 2;

    private final PackSource source;
    private final Scenarios scenarios;
    private final LoadedPack pack;

    private PolicyMutation(PackSource source, Scenarios scenarios, LoadedPack pack) {
        this.source = source;
        this.scenarios = scenarios;
        this.pack = pack;
    }

    /**
     * The mutants of a pack.
     *
     * @param policy the policy that the scenarios are run against; it holds the pack
     * @param others packs whose baselines the scenarios may start from, besides those that the pack extends
     * @throws IllegalArgumentException when the policy does not hold the pack
     */
    public static PolicyMutation of(PackFiles pack, Policy policy, PackFiles... others) {
        PackSource source = new PackSource(pack, policy.layers());
        String id = source.tree().path("pack").path("id").asText();
        String edition = source.tree().path("pack").path("edition").asText();
        LoadedPack loaded = policy.layers().editions().stream()
                .filter(candidate -> candidate.data().id().equals(id)
                        && candidate.data().header().edition().equals(edition))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the policy does not hold " + id + " (" + edition + ")"));
        return new PolicyMutation(source, Scenarios.of(pack, policy, others), loaded);
    }

    /** Runs all mutants, on two threads. */
    public MutationReport run() {
        return run(THREADS);
    }

    /** Runs all mutants. */
    public MutationReport run(int threads) {
        List<ScenarioResult> failing =
                scenarios.run().stream().filter(result -> !result.passed()).toList();
        if (!failing.isEmpty() || !scenarios.problems().isEmpty()) {
            return new MutationReport(pack.reference(), List.of(), failing, scenarios.problems());
        }
        Trials trials = new Trials(scenarios);
        ChangedPack changed = new ChangedPack(source, pack);
        List<Change> changes = Mutants.of(source, scenarios.policy(), pack);
        List<MutantResult> results = inParallel(
                threads,
                changes.stream()
                        .map(change -> (java.util.concurrent.Callable<MutantResult>) () -> result(trials, changed, change))
                        .toList());
        return new MutationReport(pack.reference(), results, List.of(), List.of());
    }

    private static MutantResult result(Trials trials, ChangedPack changed, Change change) {
        return changed.with(change)
                .map(layers -> {
                    Scenario killer = new MutantTest(trials, change.reach(), layers).killer();
                    return new MutantResult(
                            change.mutant(), killer == null ? Fate.SURVIVED : Fate.KILLED, killer, null, null);
                })
                .orElseGet(() -> new MutantResult(change.mutant(), Fate.REFUSED, null, null, null));
    }

    private static <T> List<T> inParallel(int threads, List<java.util.concurrent.Callable<T>> tasks) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : executor.invokeAll(tasks)) {
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
