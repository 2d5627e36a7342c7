package org.branchrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.engine.io.RecordWriter;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.record.BranchRecord;
import org.junit.jupiter.api.Test;

/** Policies that replace one another while branches are assessed. */
class PolicyRegistryTest {
    private static final Policy NATIONAL = Policy.national();
    private static final BranchRecord RECORD = agencyInShenyang();
    private static final AssessmentPeriod PERIOD = AssessmentPeriod.year(2024);

    private final List<String> events = new ArrayList<>();

    private static BranchRecord agencyInShenyang() {
        Scenarios national = Scenarios.of(PackFiles.ofFolder(Path.of("src/main/packs/national-2018")), NATIONAL);
        try {
            ObjectNode record =
                    (ObjectNode) new ObjectMapper().readTree(new RecordWriter().json(national.baseline("agency")));
            ((ObjectNode) record.path("identity")).put("jurisdiction", "210102");
            return new RecordReader().readTree("agency", record).records().get(0);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private PolicyRegistry registry() {
        PolicyRegistry registry = new PolicyRegistry(NATIONAL, Runnable::run);
        listen(registry);
        return registry;
    }

    private void listen(PolicyRegistry registry) {
        registry.listen(new PolicyRegistry.Listener() {
            @Override
            public void replaced(AssessmentEngine before, AssessmentEngine now) {
                events.add("replaced by " + now.policy().packs().size());
            }

            @Override
            public void kept(AssessmentEngine current, RuntimeException reason) {
                events.add("kept: " + ((PackException) reason).problems().get(0).check());
            }
        });
    }

    @Test
    void the_old_policy_stays_when_the_new_one_cannot_be_made() {
        PolicyRegistry registry = registry();
        AssessmentEngine before = registry.current();

        CompletableFuture<AssessmentEngine> failed = registry.replace(() -> NATIONAL.withClassPath("no-such-pack"));

        assertThat(failed).isCompletedExceptionally();
        assertThat(registry.current()).isSameAs(before);
        assertThat(events).containsExactly("kept: " + PackCheck.NOT_ON_CLASS_PATH);
    }

    @Test
    void the_caller_goes_on_while_the_new_policy_is_made() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            PolicyRegistry registry = new PolicyRegistry(NATIONAL, threads);
            AssessmentEngine before = registry.current();
            CountDownLatch made = new CountDownLatch(1);

            CompletableFuture<AssessmentEngine> next = registry.replace(() -> {
                await(made);
                return Policy.national();
            });

            assertThat(next).isNotDone();
            assertThat(registry.current()).isSameAs(before);
            made.countDown();
            assertThat(next.get(1, TimeUnit.MINUTES))
                    .isSameAs(registry.current())
                    .isNotSameAs(before);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void policies_come_into_force_in_the_order_in_which_they_were_asked_for() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            PolicyRegistry registry = new PolicyRegistry(NATIONAL, threads);
            List<AssessmentEngine> inForce = Collections.synchronizedList(new ArrayList<>());
            registry.listen(new PolicyRegistry.Listener() {
                @Override
                public void replaced(AssessmentEngine before, AssessmentEngine now) {
                    inForce.add(now);
                }

                @Override
                public void kept(AssessmentEngine current, RuntimeException reason) {
                    inForce.add(current);
                }
            });
            CountDownLatch made = new CountDownLatch(1);
            CompletableFuture<AssessmentEngine> slow = registry.replace(() -> {
                await(made);
                return Policy.national();
            });
            CompletableFuture<AssessmentEngine> failing =
                    registry.replace(() -> NATIONAL.withClassPath("no-such-pack"));
            CompletableFuture<AssessmentEngine> quick = registry.replace(() -> NATIONAL);
            made.countDown();

            AssessmentEngine last = quick.get(1, TimeUnit.MINUTES);
            assertThat(failing).isCompletedExceptionally();
            assertThat(inForce).containsExactly(slow.join(), slow.join(), last);
            assertThat(registry.current()).isSameAs(last);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_listener_that_throws_stops_nobody() {
        List<String> thrown = new ArrayList<>();
        PolicyRegistry registry = new PolicyRegistry(NATIONAL, Runnable::run);
        registry.listen(new PolicyRegistry.Listener() {
            @Override
            public void replaced(AssessmentEngine before, AssessmentEngine now) {
                throw new IllegalStateException("replaced");
            }

            @Override
            public void kept(AssessmentEngine current, RuntimeException reason) {
                throw new IllegalStateException("kept");
            }
        });
        listen(registry);
        AssessmentEngine before = registry.current();
        Thread.UncaughtExceptionHandler handler = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure.getMessage()));
        try {
            assertThat(registry.replace(Policy::national)).isCompletedWithValue(registry.current());
            assertThat(registry.replace(() -> NATIONAL.withClassPath("no-such-pack")))
                    .isCompletedExceptionally();
            assertThat(registry.rollBack()).containsSame(before);
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(handler);
        }

        assertThat(thrown).containsExactly("replaced", "kept", "replaced");
        assertThat(events).containsExactly("replaced by 1", "kept: " + PackCheck.NOT_ON_CLASS_PATH, "replaced by 1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_policy_before_comes_back_when_asked() {
        PolicyRegistry registry = registry();
        AssessmentEngine before = registry.current();
        registry.replace(Policy::national).join();

        assertThat(registry.current()).isNotSameAs(before);
        assertThat(registry.rollBack()).containsSame(before);
        assertThat(registry.current()).isSameAs(before);
        assertThat(registry.rollBack()).isEmpty();
        assertThat(events).containsExactly("replaced by 1", "replaced by 1");
    }

    @Test
    void a_thousand_swaps_leave_nothing_behind_and_never_mix_packs() throws Exception {
        List<CompiledPack> packs = List.of(compiled("1", "groups"), compiled("2", "units"));
        Set<List<PackReference>> seen = ConcurrentHashMap.newKeySet();
        Set<String> mixed = ConcurrentHashMap.newKeySet();
        Set<String> expected = ConcurrentHashMap.newKeySet();
        packs.forEach(pack -> expected.add(
                AssessmentEngine.of(NATIONAL.with(pack)).assess(RECORD, PERIOD).toString()));
        assertThat(expected).hasSize(2);
        PolicyRegistry registry = new PolicyRegistry(NATIONAL.with(packs.get(0)), Runnable::run);
        AtomicBoolean done = new AtomicBoolean();
        // What the two threads make between a collection and the look at the heap would be counted as left behind.
        ReadWriteLock pause = new ReentrantReadWriteLock();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        long[] classes = new long[2];
        long[] unloaded = new long[2];
        long[] heap = new long[2];
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                running.add(threads.submit(() -> {
                    while (!done.get()) {
                        pause.readLock().lock();
                        try {
                            Assessment assessment = registry.current().assess(RECORD, PERIOD);
                            seen.add(assessment.receipt().packs());
                            if (!expected.contains(assessment.toString())) {
                                mixed.add(assessment.receipt().packs().toString());
                            }
                        } finally {
                            pause.readLock().unlock();
                        }
                    }
                }));
            }
            for (int swap = 1; swap <= 1_000; swap++) {
                CompiledPack next = packs.get(swap % 2);
                registry.replace(() -> NATIONAL.with(next)).join();
                if (swap == 100 || swap == 1_000) {
                    int at = swap == 100 ? 0 : 1;
                    pause.writeLock().lock();
                    try {
                        System.gc();
                        System.gc();
                        classes[at] = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
                        unloaded[at] = ManagementFactory.getClassLoadingMXBean().getUnloadedClassCount();
                        heap[at] = ManagementFactory.getMemoryMXBean()
                                        .getHeapMemoryUsage()
                                        .getUsed()
                                / 1024;
                    } finally {
                        pause.writeLock().unlock();
                    }
                }
            }
            done.set(true);
            for (Future<?> thread : running) {
                thread.get();
            }
        } finally {
            done.set(true);
            threads.shutdown();
        }
        System.out.printf(
                java.util.Locale.ROOT,
                "swaps 100 -> 1000: classes %d -> %d, unloaded meanwhile %d, heap %d -> %d KiB%n",
                classes[0],
                classes[1],
                unloaded[1] - unloaded[0],
                heap[0],
                heap[1]);
        assertThat(mixed).isEmpty();
        assertThat(seen).hasSize(2);
        assertThat(classes[1]).isLessThan(classes[0] + 500);
        assertThat(unloaded[1] - unloaded[0]).isGreaterThan(850L * packs.get(0).classCount());
        assertThat(heap[1]).isLessThan(heap[0] + 16 * 1024);
    }

    /** A pack that says in the receipt and in its evidence which one it is. */
    private static CompiledPack compiled(String edition, String shown) {
        byte[] jar = TinyPack.jar(TinyPack.of(
                edition,
                "$branch : Branch(" + shown + " >= 0)",
                "findings.breach(\"tp-1\", $branch.showing(\"" + shown + "\"));"));
        return CompiledPack.read(jar, List.of());
    }

    @Test
    void a_listener_is_told_too_where_a_class_is_missing() {
        List<Throwable> reasons = new ArrayList<>();
        PolicyRegistry registry = new PolicyRegistry(NATIONAL, Runnable::run);
        registry.listen(new PolicyRegistry.Listener() {
            @Override
            public void replaced(AssessmentEngine before, AssessmentEngine now) {
                reasons.add(new AssertionError("nothing is to be replaced"));
            }

            @Override
            public void kept(AssessmentEngine current, RuntimeException reason) {
                reasons.add(reason.getCause());
            }
        });
        AssessmentEngine before = registry.current();
        NoClassDefFoundError missing = new NoClassDefFoundError("org/example/Gone");

        assertThat(registry.replace(() -> {
                    throw missing;
                }))
                .isCompletedExceptionally();
        assertThat(reasons).containsExactly(missing);
        assertThat(registry.current()).isSameAs(before);
    }
}
