package org.entente.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something read from a dataset, kept as long as the dataset stays in the same state.
 *
 * @param <T> what is read
 */
public final class Current<T> {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final DatasetVersion version;
    private final Supplier<T> read;
    private @Nullable CompletableFuture<Reading<T>> current;
    private volatile @Nullable Reading<T> last;

    /**
     * @param read reads it, in a transaction of its own
     */
    public Current(DatasetVersion version, Supplier<T> read) {
        this.version = version;
        this.read = read;
    }

    /** Begins to read, so that the first visitor waits less. */
    public void warmUp() {
        CompletableFuture<Reading<T>> unused = reading(version.current());
    }

    /**
     * What is read of the present state. When that takes longer than a second, and there is one of an earlier state, the earlier one; reading goes on
     * for the next visitor.
     */
    public Reading<T> get() {
        CompletableFuture<Reading<T>> reading = reading(version.current());
        Reading<T> earlier = last;
        try {
            Reading<T> got = earlier == null
                    ? reading.join()
                    : reading.copy()
                            .completeOnTimeout(earlier, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                            .join();
            last = got;
            return got;
        } catch (CompletionException e) {
            throw new IllegalStateException("The dataset cannot be read", e.getCause());
        }
    }

    private synchronized CompletableFuture<Reading<T>> reading(Optional<String> state) {
        CompletableFuture<Reading<T>> running = current;
        if (running == null || (running.isDone() && !isOf(state, running))) {
            running = CompletableFuture.supplyAsync(() -> new Reading<>(state, read.get()));
            current = running;
        }
        return running;
    }

    private static <T> boolean isOf(Optional<String> state, CompletableFuture<Reading<T>> reading) {
        return state.isPresent()
                && !reading.isCompletedExceptionally()
                && reading.join().state.equals(state);
    }

    /**
     * What was read, and the state of the dataset it is of; empty for a dataset that does not tell its state.
     *
     * @param <T> what is read
     */
    public record Reading<T>(Optional<String> state, T value) {}
}
