package org.entente.pipeline;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * Reads in one thread while another works on what was read: the source hands over steps, and they are run in their order by the thread that
 * asked. What is read ahead is limited by its weight, so memory stays flat.
 */
final class ReadAhead {
    /** Facts that are read and not yet worked on. */
    private static final int MOST = 2_000;

    private static final Step END = new Step(0, () -> {});

    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(MOST);

    private ReadAhead() {}

    /** Something that reads and hands over what is to be done with it. */
    interface Source {
        void read(ReadAhead to) throws IOException;
    }

    private record Step(int weight, Runnable work) {}

    /** Runs all steps of a source. The first thing that goes wrong, in a step or in the source, ends it all. */
    static void run(Source source) throws IOException {
        ReadAhead ahead = new ReadAhead();
        FutureTask<Boolean> reading = new FutureTask<>(() -> ahead.readAll(source));
        Thread reader = Thread.ofPlatform().daemon().name("read ahead").start(reading);
        try {
            ahead.work();
            reading.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("stopped");
        } catch (ExecutionException failed) {
            throw failure(failed);
        } finally {
            reader.interrupt();
        }
    }

    /** Hands over a step; waits when too much is read ahead. */
    void add(int weight, Runnable work) {
        try {
            int taken = Math.min(weight, MOST);
            room.acquire(taken);
            steps.add(new Step(taken, work));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody works on what is read");
        }
    }

    private boolean readAll(Source source) throws IOException {
        try {
            source.read(this);
            return true;
        } finally {
            steps.add(END);
        }
    }

    private void work() throws InterruptedException {
        for (Step step = steps.take(); !step.equals(END); step = steps.take()) {
            step.work().run();
            room.release(step.weight());
        }
    }

    private static IOException failure(ExecutionException failed) {
        return switch (failed.getCause()) {
            case IOException refused -> refused;
            case RuntimeException wrong -> throw wrong;
            case Error error -> throw error;
            case null, default -> new IOException(failed);
        };
    }
}
