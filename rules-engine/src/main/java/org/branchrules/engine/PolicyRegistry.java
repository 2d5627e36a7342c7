package org.branchrules.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.branchrules.engine.pack.PackException;

/**
 * The policy in force in a running system, and those before it. A new one is made in the background and takes over in one
 * step; when it cannot be made, the old one stays. Whoever began to assess with an engine finishes with it. Safe for use by
 * several threads.
 *
 * <pre>{@code
 * PolicyRegistry registry = new PolicyRegistry(Policy.national(), executor);
 * registry.replace(() -> Policy.national().with(PackFiles.ofFolder(folder)));
 * Assessment assessment = registry.current().assess(record, period);
 * }</pre>
 */
public final class PolicyRegistry {
    private static final int MOST_PREDECESSORS = 3;

    /**
     * Is told of what happens in a registry, one event after another, by the thread in which it happens. What it throws goes to
     * the handler of uncaught exceptions of that thread, and changes nothing else.
     */
    public interface Listener {
        /** Another engine is in force. */
        void replaced(AssessmentEngine before, AssessmentEngine now);

        /**
         * A new policy could not be made, and the old one stays.
         *
         * @param reason a {@link PackException} with all problems, where the packs are not right; what was thrown is its
         *     cause, where that was an {@link Error}, such as of a class that is missing
         */
        void kept(AssessmentEngine current, RuntimeException reason);
    }

    private final Executor executor;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Deque<AssessmentEngine> predecessors = new ArrayDeque<>();
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);
    private volatile AssessmentEngine current;

    /**
     * A registry in which a policy is in force.
     *
     * @param executor makes the next ones, one after another however many threads it has
     */
    public PolicyRegistry(Policy policy, Executor executor) {
        this.current = AssessmentEngine.of(policy);
        this.executor = executor;
    }

    /** The engine of the policy in force. Take it once for all that must be assessed alike. */
    public AssessmentEngine current() {
        return current;
    }

    /** Adds a listener; it stays for as long as the registry. */
    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /**
     * Makes a policy in the background and puts it in force, after all that were asked for before.
     *
     * @param policy makes it, by loading or compiling packs
     * @return the new engine when it is in force; fails with what the supplier threw when the old one stays
     */
    public synchronized CompletableFuture<AssessmentEngine> replace(Supplier<Policy> policy) {
        CompletableFuture<AssessmentEngine> next =
                last.handle((engine, failure) -> null).thenApplyAsync(nothing -> swap(policy), executor);
        last = next;
        return next.copy();
    }

    private AssessmentEngine swap(Supplier<Policy> policy) {
        AssessmentEngine next;
        try {
            next = AssessmentEngine.of(policy.get());
        } catch (RuntimeException e) {
            kept(e);
            throw e;
        } catch (Error e) {
            kept(new IllegalStateException(e.toString(), e));
            throw e;
        }
        synchronized (predecessors) {
            AssessmentEngine before = current;
            predecessors.push(before);
            if (predecessors.size() > MOST_PREDECESSORS) {
                predecessors.removeLast();
            }
            putInForce(before, next);
        }
        return next;
    }

    /**
     * Puts the policy before this one back in force; the last three are kept.
     *
     * @return the engine that is in force again; empty, with nothing changed, when there is none before
     */
    public Optional<AssessmentEngine> rollBack() {
        synchronized (predecessors) {
            AssessmentEngine previous = predecessors.poll();
            if (previous != null) {
                putInForce(current, previous);
            }
            return Optional.ofNullable(previous);
        }
    }

    private void kept(RuntimeException reason) {
        synchronized (predecessors) {
            tell(listener -> listener.kept(current, reason));
        }
    }

    private void putInForce(AssessmentEngine before, AssessmentEngine next) {
        current = next;
        tell(listener -> listener.replaced(before, next));
    }

    private void tell(Consumer<Listener> event) {
        for (Listener listener : listeners) {
            try {
                event.accept(listener);
            } catch (RuntimeException | Error e) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }
}
