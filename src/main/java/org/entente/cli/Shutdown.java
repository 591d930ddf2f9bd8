package org.entente.cli;

import java.util.concurrent.CountDownLatch;

/** What has to be done when the process is asked to stop (Ctrl-C, SIGTERM) before this is closed. */
final class Shutdown implements AutoCloseable {
    private final Thread hook;

    Shutdown(Runnable last) {
        hook = new Thread(last, "shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Waits until the process is asked to stop. */
    void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException underWay) {
            // the process is stopping, and the hook is at work
        }
    }
}
