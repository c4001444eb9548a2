package waymark.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Threads that share a run's work. Work is begun in the order in which it is handed over. Whoever waits for a piece of work gets
 * what it threw; no work may wait for other work that is handed over after it.
 */
public final class Workers implements AutoCloseable {
    private final Executor executor;
    private final Runnable end;

    private Workers(Executor executor, Runnable end) {
        this.executor = executor;
        this.end = end;
    }

    /** So many threads beside the one that asks for them. */
    public static Workers of(int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        return new Workers(pool, () -> end(pool));
    }

    /** Nobody: whoever hands work over does it himself, at once. */
    public static Workers none() {
        return new Workers(Runnable::run, () -> {});
    }

    /** What is done with each of many things. */
    public interface Work<T, R> {
        R of(T thing) throws Exception;
    }

    /** Begins a piece of work; what is returned waits until it is done. */
    public <R> Supplier<R> begin(Callable<R> work) {
        FutureTask<R> task = new FutureTask<>(work);
        executor.execute(task);
        return () -> done(task);
    }

    /** Begins work that has no result; what is returned waits until it is done. */
    public Runnable beside(Runnable work) {
        FutureTask<Boolean> task = new FutureTask<>(work, true);
        executor.execute(task);
        return () -> done(task);
    }

    /** Begins the same work with each of many things; what is returned waits for all, and has them in their order. */
    public <T, R> Supplier<List<R>> beginEach(Collection<T> things, Work<T, R> work) {
        List<Supplier<R>> begun = new ArrayList<>(things.size());
        for (T thing : things) {
            begun.add(begin(() -> work.of(thing)));
        }
        return () -> begun.stream().map(Supplier::get).toList();
    }

    /** Does the same work with each of many things, and waits until all is done. */
    public <T, R> List<R> each(Collection<T> things, Work<T, R> work) {
        return beginEach(things, work).get();
    }

    /** Nobody works any more once this returns, whatever went wrong; what wasn't begun won't be. */
    @Override
    public void close() {
        end.run();
    }

    private static <R> R done(FutureTask<R> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        }
    }

    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        try {
            if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the workers don't end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
